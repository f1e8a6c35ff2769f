import { type Movement, movement } from '@dial/domain/movement/movement';
import { rate } from '@dial/domain/rating/rate';
import type { RateInput } from '@dial/domain/rating/rate-input';
import type { Rating } from '@dial/domain/rating/rating';
import { checkFigure } from '@dial/domain/return/check-figure';
import { checkReturn } from '@dial/domain/return/check-return';
import { type CheckedRevision, checkRevision } from '@dial/domain/return/check-revision';
import { commentaryAsked } from '@dial/domain/return/commentary-asked';
import { figureQuestion } from '@dial/domain/return/figure-question';
import { filedFigures } from '@dial/domain/return/filed-figures';
import { readFigure } from '@dial/domain/return/read-figure';
import type { ReturnContent } from '@dial/domain/return/return-content';
import type { ReturnProblem } from '@dial/domain/return/return-problem';
import { usualFigures } from '@dial/domain/return/usual-figures';
import { withFiled } from '@dial/domain/return/with-filed';
import type { Actual } from '@dial/domain/value/actual';
import type { Decimal } from '@dial/domain/value/decimal';
import { takesFigure } from '../status-choices.ts';
import type { TypedFacts } from './typed-facts.ts';

export interface TypedRating {
  /** The figure as it is read or worked out from its parts, in the unit; null where there is none. */
  readonly value: Decimal | null;
  /** It is worked out, as none was typed. */
  readonly isFromParts: boolean;
  /** How the typed text was read, where a reader could have meant something else. */
  readonly notice: string | null;
  /** What of the figure and those revised cannot be used, by its fields. */
  readonly faults: readonly ReturnProblem[];
  readonly rating: Rating;
  readonly movement: Movement;
  /** Asked about a figure that looks like a slip, whether or not it is confirmed. */
  readonly question: string | null;
  /** The same about each revised figure, in their order. */
  readonly revisionQuestions: readonly (string | null)[];
  /** Why commentary is asked for. */
  readonly commentaryAsked: string | null;
  /** What keeps the return from being submitted. */
  readonly problems: readonly ReturnProblem[];
}

/** What the rules make of what is typed, before the server says it: the figure, its rating and movement, and what is still to do. */
export function rateTyped(facts: TypedFacts, content: ReturnContent): TypedRating {
  const { unit, decimals, period, previousRag } = facts;
  const given = takesFigure(content.status);
  const figure = given ? checkFigure(content, unit, decimals) : { value: null, warning: null, problems: [] };
  const value = figure.problems.length === 0 ? figure.value : null;
  const typed = content.value?.trim() ?? '';
  const read = given && typed !== '' ? readFigure(typed, unit) : null;
  const figures = filedFigures(content, { period, unit, decimals });
  // As long as nothing is said of a figure that is due, it is owed, and no earlier one stands in.
  const returnOwed = facts.isDue && !figures.some((one) => one.period === period);
  const input = rateInput(facts, withFiled(facts.history, figures), returnOwed);
  const rating = rate(input);
  const reportedPeriod = facts.named ?? '';
  const { seasonal, breaks } = facts;
  const moved = movement({ ...input, reportedPeriod, range: null, seasonal, breaks });
  const history = usualFigures(facts.history, period);
  const standing = { rag: rating.rag, previousRag, movement: moved.movement };
  const ground = { unit, decimals, reported: facts.reported };
  const revisions = content.revisions.map((revision) => checkRevision(revision, ground));
  return {
    value,
    isFromParts: value !== null && typed === '',
    notice: read?.ok ? read.notice : null,
    faults: [...figure.problems, ...revisions.flatMap(faultsOf)],
    rating,
    movement: moved,
    question: figureQuestion({ value, warning: figure.warning }, history, unit),
    revisionQuestions: revisions.map(({ question }) => question),
    commentaryAsked: commentaryAsked(standing),
    problems: checkReturn(content, { ...ground, history, ...standing, today: facts.today }),
  };
}

function faultsOf({ faults }: CheckedRevision, index: number): ReturnProblem[] {
  return faults.map(({ field, message }) => ({ field: `revisions.${index}.${field}`, message }));
}

function rateInput(facts: TypedFacts, actuals: readonly Actual[], returnOwed: boolean): RateInput {
  return {
    unit: facts.unit,
    decimals: facts.decimals,
    polarity: facts.polarity,
    measure: facts.measure,
    aggregation: facts.aggregation,
    runsEvenly: facts.runsEvenly,
    reportedPeriod: facts.period,
    listedOnly: false,
    returnOwed,
    actuals,
    targets: facts.targets,
    tolerance: facts.tolerance,
    thresholdsPrinted: facts.thresholdsPrinted,
    basis: null,
  };
}
