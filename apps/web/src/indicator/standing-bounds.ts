import { isOwn } from '@dial/domain/chart/own-span';
import { type Panel, valueAt } from '@dial/domain/chart/panel';
import { DEFAULT_TOLERANCE } from '@dial/domain/rating/default-tolerance';
import { judgeLevel } from '@dial/domain/rating/judge-level';
import type { Bounds } from '@dial/domain/target/bounds';
import { hasNumber } from '@dial/domain/target/has-number';
import type { JudgedPolarity } from '@dial/domain/target/polarity';
import { targetBounds } from '@dial/domain/target/target-bounds';
import type { Decimal } from '@dial/domain/value/decimal';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import type { Rag } from '../shared/rag.ts';
import { domainTarget, POLARITIES, type Polarity, type Target } from '../shared/target/target.ts';

export interface Rated {
  readonly computed: Rag | null;
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
  targets: readonly Target[],
  polarity: Polarity,
  rated: Rated,
): Bounds | null {
  const judged = POLARITIES[polarity];
  if (judged === 'not-judged') return null;
  const bounds = printedStanding(targets, judged) ?? sameThroughout(panel, targets, judged);
  return bounds !== null && givesTheRating(bounds, rated) ? bounds : null;
}

function printedStanding(targets: readonly Target[], polarity: JudgedPolarity): Bounds | null {
  const target = targets
    .filter(({ cadence, standing }) => cadence === 'STANDING' && standing)
    .map(domainTarget)
    .find(hasNumber);
  return target === undefined ? null : targetBounds(target, polarity);
}

function sameThroughout(panel: Panel, targets: readonly Target[], polarity: JudgedPolarity): Bounds | null {
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
