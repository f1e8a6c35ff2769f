import { joinWords } from '../text/join-words.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatValue } from '../value/format-value.ts';
import { UNITS } from '../value/unit.ts';
import type { Assurance } from './assurance.ts';
import { causeWords } from './cause-words.ts';
import type { Segment, SignalInput, SignalPoint, Variation } from './signal.ts';

interface Verdicts {
  readonly variation: Variation | null;
  readonly assurance: Assurance | null;
}

/** The arithmetic of a signal in words: the points, the limits, why the latest point is more than noise, and the target. */
export function explainSignal(
  { unit, decimals }: SignalInput,
  segments: readonly Segment[],
  { variation, assurance }: Verdicts,
): string {
  const present = segments.at(-1);
  if (present === undefined) return '';
  const { points, limits, median } = present;
  // One place more than the figures, as an average has.
  const places = unit === '£' ? 2 : (decimals ?? 0) + 1;
  const show = (value: Decimal) => formatValue(value, unit, places);
  const showStep = (value: Decimal) =>
    UNITS[unit].isShare ? `${formatValue(value, 'number', places)} percentage points` : show(value);
  const sentences = [`${countOf(points)}${segments.length > 1 ? ', since the definition changed' : ''}.`];
  if (limits === null) {
    sentences.push(`Median ${show(median)}. Fewer than 6 points are too few for limits.`);
    return sentences.join(' ');
  }
  const { mean, averageMovingRange, lower, upper } = limits;
  const trial =
    present.standing === 'trial' ? ' They are trial limits, as there are fewer than 12 points.' : '';
  sentences.push(
    `Mean ${show(mean)}, limits ${show(lower)} to ${show(upper)}: 2.66 times the average moving range of ${showStep(averageMovingRange)} either side.${trial}`,
  );
  const latest = points.at(-1);
  if (latest !== undefined && variation !== null) sentences.push(verdict(latest, variation));
  if (assurance !== null) sentences.push(ASSURANCES[assurance]);
  return sentences.join(' ');
}

function countOf(points: readonly SignalPoint[]): string {
  const ends = [points[0], points.length > 1 ? points.at(-1) : undefined];
  const labels = ends.flatMap((point) => (point === undefined ? [] : [point.period.label]));
  return `${points.length} ${points.length === 1 ? 'point' : 'points'}, ${joinWords(labels).replace(' and ', ' to ')}`;
}

function verdict({ period, cause }: SignalPoint, variation: Variation): string {
  if (cause === null) return `${period.label} is within what chance alone brings about.`;
  return `${period.label} is a signal, not noise: ${causeWords(cause)}. ${VARIATIONS[variation]}`.trim();
}

const VARIATIONS: Readonly<Record<Variation, string>> = {
  'common-cause': '',
  improvement: 'It is a change for the better.',
  concern: 'It is a change for the worse.',
  high: 'Neither direction is good or bad in itself.',
  low: 'Neither direction is good or bad in itself.',
};

const ASSURANCES: Readonly<Record<Assurance, string>> = {
  'consistently-met': 'As the process runs, the target will be met every time.',
  'consistently-missed': 'As the process runs, the target will be missed every time.',
  'hit-or-miss': 'As the process runs, whether the target is met is chance.',
};
