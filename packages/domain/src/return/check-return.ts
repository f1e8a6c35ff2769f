import type { Direction } from '../movement/movement.ts';
import { isIsoDate } from '../period/is-iso-date.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Rag } from '../rating/rating.ts';
import type { Decimal } from '../value/decimal.ts';
import { checkDraft } from './check-draft.ts';
import { checkFigure } from './check-figure.ts';
import { checkRevision, type RevisionFacts } from './check-revision.ts';
import { commentaryAsked } from './commentary-asked.ts';
import { figureQuestion } from './figure-question.ts';
import type { ReturnContent } from './return-content.ts';
import type { ReturnProblem } from './return-problem.ts';

export interface ReturnFacts extends RevisionFacts {
  /** Comparable figures of earlier periods, in the unit. */
  readonly history: readonly Decimal[];
  /** What the figure would be rated. */
  readonly rag: Rag | null;
  /** The rating in the edition before. */
  readonly previousRag: Rag | null;
  readonly movement: Direction;
  /** ISO date; null where an expected day may be past, as in what was published once. */
  readonly today: string | null;
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
  } else if (content.status === 'AWAITED' && isPast(content.expected, facts.today)) {
    say('expected', 'The day on which the figure is expected is past. Choose today or a later day.');
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
  const question = figureQuestion({ value, warning }, history, unit);
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

function checkRevisions({ revisions }: ReturnContent, facts: RevisionFacts): ReturnProblem[] {
  return revisions.flatMap((revision, index): ReturnProblem[] => {
    const problems: ReturnProblem[] = [];
    const period = parsePeriod(revision.period);
    if (!period.ok) problems.push({ field: 'period', message: 'Choose the period whose figure changes.' });
    else if (revisions.findIndex(({ period: id }) => id === revision.period) < index) {
      problems.push({ field: 'period', message: 'This period is revised twice.' });
    }
    const { hasValue, faults, question } = checkRevision(revision, facts);
    problems.push(...faults);
    if (faults.length === 0 && !hasValue)
      problems.push({ field: 'value', message: 'Type the revised figure.' });
    if (question !== null && revision.confirmed !== true) {
      problems.push({ field: 'confirmed', message: question });
    }
    if (isBlank(revision.reason))
      problems.push({ field: 'reason', message: 'Say why the figure is revised.' });
    return problems.map(({ field, message }) => ({ field: `revisions.${index}.${field}`, message }));
  });
}

const isPast = (day: string | null, today: string | null) => day !== null && today !== null && day < today;

const isBlank = (text: string | null) => text === null || text.trim() === '';
