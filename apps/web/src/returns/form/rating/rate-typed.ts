import { type Movement, movement } from '@dial/domain/movement/movement';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { rate } from '@dial/domain/rating/rate';
import type { RateInput } from '@dial/domain/rating/rate-input';
import type { Rating } from '@dial/domain/rating/rating';
import { checkFigure } from '@dial/domain/return/check-figure';
import { checkReturn } from '@dial/domain/return/check-return';
import { commentaryAsked } from '@dial/domain/return/commentary-asked';
import { farFromHistory } from '@dial/domain/return/far-from-history';
import { readFigure } from '@dial/domain/return/read-figure';
import type { ReturnContent } from '@dial/domain/return/return-content';
import type { ReturnProblem } from '@dial/domain/return/return-problem';
import type { Actual } from '@dial/domain/value/actual';
import type { Decimal } from '@dial/domain/value/decimal';
import { takesFigure } from '../status-choices.ts';
import { comparableFigures, type TypedFacts } from './typed-facts.ts';

export interface TypedRating {
  /** The figure as it is read or worked out from its parts, in the unit; null where there is none. */
  readonly value: Decimal | null;
  /** It is worked out, as none was typed. */
  readonly isFromParts: boolean;
  /** How the typed text was read, where a reader could have meant something else. */
  readonly notice: string | null;
  /** What of the figure cannot be read, by its fields. */
  readonly faults: readonly ReturnProblem[];
  readonly rating: Rating;
  readonly movement: Movement;
  /** Asked about a figure that looks like a slip, whether or not it is confirmed. */
  readonly question: string | null;
  /** Why commentary is asked for. */
  readonly commentaryAsked: string | null;
  /** What keeps the return from being submitted. */
  readonly problems: readonly ReturnProblem[];
}

/** What the rules make of what is typed, before the server says it: the figure, its rating and movement, and what is still to do. */
export function rateTyped(facts: TypedFacts, content: ReturnContent): TypedRating {
  const { unit, decimals, previousRag } = facts;
  const given = takesFigure(content.status);
  const figure = given ? checkFigure(content, unit, decimals) : { value: null, warning: null, problems: [] };
  const value = figure.problems.length === 0 ? figure.value : null;
  const typed = content.value?.trim() ?? '';
  const read = given && typed !== '' ? readFigure(typed, unit) : null;
  const input = rateInput(facts, actualsWith(facts, content, value));
  const rating = rate(input);
  const moved = movement({ ...input, range: null, seasonal: facts.seasonal, breaks: [] });
  const history = comparableFigures(facts);
  const standing = { rag: rating.rag, previousRag, movement: moved.movement };
  return {
    value,
    isFromParts: value !== null && typed === '',
    notice: read?.ok ? read.notice : null,
    faults: figure.problems,
    rating,
    movement: moved,
    question: value === null ? null : (figure.warning ?? farFromHistory(value, history, unit)),
    commentaryAsked: commentaryAsked(standing),
    problems: checkReturn(content, { unit, decimals, history, ...standing }),
  };
}

/** What stands, with the typed figure and revisions in their places, oldest first. */
function actualsWith(facts: TypedFacts, content: ReturnContent, value: Decimal | null): readonly Actual[] {
  const revised = content.revisions.flatMap((revision): Actual[] => {
    const figure = checkFigure(revision, facts.unit, facts.decimals);
    if (figure.value === null || figure.problems.length > 0) return [];
    return [
      {
        period: revision.period,
        value: figure.value,
        status: 'revised',
        expected: null,
        raw: revision.value,
      },
    ];
  });
  const own: Actual = {
    period: facts.period,
    value,
    status: STATUSES[content.status],
    expected: content.expected,
    raw: content.value ?? '',
  };
  // Nothing typed is no figure that stands: the period is still without one.
  const isSaid = value !== null || !takesFigure(content.status);
  const typed = isSaid && facts.period !== '' ? [...revised, own] : revised;
  const replaced = new Set([...revised.map(({ period }) => period), facts.period]);
  const actuals = [...facts.history.filter(({ period }) => !replaced.has(period)), ...typed];
  return actuals.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function rateInput(facts: TypedFacts, actuals: readonly Actual[]): RateInput {
  return {
    unit: facts.unit,
    decimals: facts.decimals,
    polarity: facts.polarity,
    measure: facts.measure,
    aggregation: facts.aggregation,
    runsEvenly: facts.runsEvenly,
    reportedPeriod: facts.period,
    listedOnly: false,
    returnOwed: false,
    actuals,
    targets: facts.targets,
    tolerance: facts.tolerance,
    thresholdsPrinted: facts.thresholdsPrinted,
    basis: null,
  };
}

function sortKey({ period }: Actual): string {
  const read = parsePeriod(period);
  return read.ok ? read.period.sortKey : '';
}

const STATUSES = {
  FINAL: 'final',
  PROVISIONAL: 'provisional',
  REVISED: 'revised',
  AWAITED: 'awaited',
  NOT_AVAILABLE: 'not-available',
} as const;
