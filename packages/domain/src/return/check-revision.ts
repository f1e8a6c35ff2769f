import { parsePeriod } from '../period/parse-period.ts';
import type { Actual } from '../value/actual.ts';
import { formatExact } from '../value/format-exact.ts';
import { hasFigure } from '../value/has-figure.ts';
import type { Unit } from '../value/unit.ts';
import { checkFigure } from './check-figure.ts';
import { FEWEST_FOR_SLIP, slipQuestion } from './far-from-history.ts';
import { figureQuestion } from './figure-question.ts';
import type { ReturnRevision } from './return-content.ts';
import type { ReturnProblem } from './return-problem.ts';
import { figuresAround } from './usual-figures.ts';

export interface RevisionFacts {
  readonly unit: Unit;
  readonly decimals: number | null;
  /** The figures that stand before anything of the return does, one a period, in any order. */
  readonly reported: readonly Actual[];
}

export interface CheckedRevision {
  /** There is a figure that can be read. */
  readonly hasValue: boolean;
  /** What of the figure has to be put right, by the revision's fields: worth saying as it is typed. */
  readonly faults: readonly ReturnProblem[];
  /** Asked about a figure that looks like a slip, whether or not it is confirmed. */
  readonly question: string | null;
}

/** A revised figure as it is read, beside the one that it replaces and those around it. The figure that stands already revises nothing. */
export function checkRevision(
  revision: ReturnRevision,
  { unit, decimals, reported }: RevisionFacts,
): CheckedRevision {
  const figure = checkFigure(revision, unit, decimals);
  const { value } = figure;
  if (figure.problems.length > 0 || value === null) {
    return { hasValue: value !== null, faults: figure.problems, question: null };
  }
  const stands = reported.find(({ period }) => period === revision.period);
  const isHeld = stands !== undefined && hasFigure(stands);
  // Parts may be given later than their figure, and a provisional figure may turn out to be right.
  if (isHeld && stands.status !== 'provisional' && figure.numerator === null && value.eq(stands.value)) {
    const message = `${formatExact(value, unit, 0)} is the figure that stands for ${labelOf(revision.period)} already. Give another, or leave the figure as it is.`;
    return { hasValue: true, faults: [{ field: 'value', message }], question: null };
  }
  const around = figuresAround(reported, revision.period);
  const slip = isHeld && around.length < FEWEST_FOR_SLIP ? slipQuestion(value, stands.value, unit) : null;
  return { hasValue: true, faults: [], question: slip ?? figureQuestion(figure, around, unit, 'other') };
}

function labelOf(id: string): string {
  const read = parsePeriod(id);
  return read.ok ? read.period.label : id;
}
