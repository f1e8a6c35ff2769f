import type { Direction } from '../movement/movement.ts';
import { isIsoDate } from '../period/is-iso-date.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Rag } from '../rating/rating.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Unit } from '../value/unit.ts';
import { checkDraft } from './check-draft.ts';
import { checkFigure } from './check-figure.ts';
import { commentaryAsked } from './commentary-asked.ts';
import { farFromHistory } from './far-from-history.ts';
import type { ReturnContent } from './return-content.ts';
import type { ReturnProblem } from './return-problem.ts';

export interface ReturnFacts {
  readonly unit: Unit;
  readonly decimals: number | null;
  /** Comparable figures of earlier periods, in the unit. */
  readonly history: readonly Decimal[];
  /** What the figure would be rated. */
  readonly rag: Rag | null;
  /** The rating in the edition before. */
  readonly previousRag: Rag | null;
  readonly movement: Direction;
}

/** What keeps a return from being submitted, in the order of the form; empty where it may be. Includes what `checkDraft` finds. */
export function checkReturn(content: ReturnContent, facts: ReturnFacts): readonly ReturnProblem[] {
  const draft = checkDraft(content);
  if (draft.length > 0) return draft;
  const problems: ReturnProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  const withoutFigure = content.status === 'AWAITED' || content.status === 'NOT_AVAILABLE';
  if (withoutFigure) problems.push(...figureGiven(content));
  else problems.push(...checkGiven(content, facts));
  if (content.status === 'AWAITED' && (content.expected === null || !isIsoDate(content.expected))) {
    say('expected', 'Say when the figure is expected.');
  }
  if (content.status === 'NOT_AVAILABLE' && isBlank(content.reason)) {
    say('reason', 'Say why there is no figure.');
  }
  if (content.status === 'REVISED' && isBlank(content.reason)) {
    say('reason', 'Say why the figure is revised.');
  }
  const asked = commentaryAsked(facts);
  if (asked !== null && isBlank(content.commentary)) say('commentary', asked);
  return [...problems, ...checkRevisions(content, facts)];
}

function checkGiven(content: ReturnContent, { unit, decimals, history }: ReturnFacts): ReturnProblem[] {
  const { value, warning, problems } = checkFigure(content, unit, decimals);
  if (problems.length > 0) return [...problems];
  if (value === null) {
    return [{ field: 'value', message: 'Type the figure, or say that it is awaited or not available.' }];
  }
  const question = warning ?? farFromHistory(value, history, unit);
  return question === null || content.confirmed ? [] : [{ field: 'confirmed', message: question }];
}

function figureGiven(content: ReturnContent): ReturnProblem[] {
  const given = (['value', 'numerator', 'denominator'] as const).filter((field) => !isBlank(content[field]));
  const word = content.status === 'AWAITED' ? 'awaited' : 'not available';
  return given.map((field) => ({
    field,
    message: `A figure that is ${word} cannot be typed. Clear it, or choose another status.`,
  }));
}

function checkRevisions({ revisions }: ReturnContent, { unit, decimals }: ReturnFacts): ReturnProblem[] {
  return revisions.flatMap((revision, index): ReturnProblem[] => {
    const problems: ReturnProblem[] = [];
    const period = parsePeriod(revision.period);
    if (!period.ok) problems.push({ field: 'period', message: 'Choose the period whose figure changes.' });
    if (revisions.findIndex(({ period: id }) => id === revision.period) < index) {
      problems.push({ field: 'period', message: 'This period is revised twice.' });
    }
    const figure = checkFigure(revision, unit, decimals);
    problems.push(...figure.problems);
    if (figure.problems.length === 0 && figure.value === null) {
      problems.push({ field: 'value', message: 'Type the revised figure.' });
    }
    if (isBlank(revision.reason))
      problems.push({ field: 'reason', message: 'Say why the figure is revised.' });
    return problems.map(({ field, message }) => ({ field: `revisions.${index}.${field}`, message }));
  });
}

const isBlank = (text: string | null) => text === null || text.trim() === '';
