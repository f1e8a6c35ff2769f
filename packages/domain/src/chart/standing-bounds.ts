import { DEFAULT_TOLERANCE } from '../rating/default-tolerance.ts';
import { judgeLevel } from '../rating/judge-level.ts';
import type { Bounds } from '../target/bounds.ts';
import { type ContractPolarity, domainPolarity } from '../target/domain-polarity.ts';
import { type ContractTarget, domainTarget } from '../target/domain-target.ts';
import { hasNumber } from '../target/has-number.ts';
import type { JudgedPolarity } from '../target/polarity.ts';
import { targetBounds } from '../target/target-bounds.ts';
import type { Decimal } from '../value/decimal.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { isOwn } from './own-span.ts';
import { type Panel, valueAt } from './panel.ts';

/** A target with whether the edition stands on it, or it is a further printing. */
type PrintedTarget = ContractTarget & { readonly standing: boolean };

/** What the rule gave, in the words of contract.graphql. */
export interface Rated {
  readonly computed: 'RED' | 'AMBER' | 'GREEN' | null;
  readonly ratedValue: string | null;
  readonly ratedTarget: string | null;
}

/**
 * The figures that meet a target which stands over all of the indicator's own figures of the panel: one printed as standing, or one and the same level printed
 * for every period that has a figure. Null without one, where the figure is not judged, and where the rule in force is not
 * known to be the default: bands would then contradict the rating (rent's 0.05 points).
 */
export function standingBounds(
  panel: Panel,
  targets: readonly PrintedTarget[],
  polarity: ContractPolarity,
  rated: Rated,
): Bounds | null {
  const judged = domainPolarity(polarity);
  if (judged === 'not-judged') return null;
  const bounds = printedStanding(targets, judged) ?? sameThroughout(panel, targets, judged);
  return bounds !== null && givesTheRating(bounds, rated) ? bounds : null;
}

function printedStanding(targets: readonly PrintedTarget[], polarity: JudgedPolarity): Bounds | null {
  const target = targets
    .filter(({ cadence, standing }) => cadence === 'STANDING' && standing)
    .map(domainTarget)
    .find(hasNumber);
  return target === undefined ? null : targetBounds(target, polarity);
}

function sameThroughout(
  panel: Panel,
  targets: readonly PrintedTarget[],
  polarity: JudgedPolarity,
): Bounds | null {
  const reported = panel.columns.filter((column) => isOwn(column) && valueAt(column, 'ACTUAL') !== null);
  const levels = new Set(reported.map((column) => valueAt(column, 'TARGET')));
  const [level] = levels;
  if (reported.length < 2 || levels.size !== 1 || level === null || level === undefined) return null;
  const ids = new Set(panel.columns.filter(isOwn).map(({ figures }) => figures.TARGET?.figure.period.id));
  const target = targets.find(
    ({ period, value, standing }) => standing && ids.has(period?.id) && Number(value) === level,
  );
  return target === undefined ? null : targetBounds(domainTarget(target), polarity);
}

/** Whether the default rule, on the value and target that were rated, comes to the rating that was computed. */
function givesTheRating(bounds: Bounds, { computed, ratedValue, ratedTarget }: Rated): boolean {
  const value = parseDecimal(ratedValue ?? '');
  const target = parseDecimal(ratedTarget ?? '');
  if (computed === null || !value.ok || !target.ok) return false;
  const judgement = judgeLevel(value.value, movedTo(bounds, target.value), DEFAULT_TOLERANCE);
  return judgement.rag?.toUpperCase() === computed;
}

/** The same side of another level; a range with two sides stays as it is. */
function movedTo(bounds: Bounds, level: Decimal): Bounds {
  if (bounds.lower === null) return { lower: null, upper: level };
  return bounds.upper === null ? { lower: level, upper: null } : bounds;
}
