import { parsePeriod } from '../../period/parse-period.ts';
import type { Period } from '../../period/period.ts';
import { causeWords } from '../../signal/cause-words.ts';
import type { SpecialCause } from '../../signal/special-causes.ts';
import { decimalOrNull } from '../../value/decimal-or-null.ts';
import { exactWords } from '../../value/exact-words.ts';
import { formatValue } from '../../value/format-value.ts';
import { isUnit } from '../../value/is-unit.ts';
import { barePlot } from '../bare-plot.ts';
import type { CauseTone, PlotLevel } from '../plot.ts';
import { plotColumns } from '../plot-columns.ts';
import { DEFINITION_CHANGED } from '../with-series-breaks.ts';
import type { ModePlot } from './mode-plot.ts';

/** A signal in the words of contract.graphql, as the API gives it. */
export interface ContractSignal {
  readonly segments: readonly ContractSegment[];
}

interface ContractSegment {
  readonly standing: 'RUN_CHART' | 'TRIAL' | 'FIRM';
  readonly median: string;
  readonly mean: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly points: readonly {
    readonly period: { readonly id: string };
    readonly value: string;
    readonly cause: {
      readonly rule: 'OUTSIDE_LIMITS' | 'TREND' | 'TWO_OF_THREE' | 'SHIFT';
      readonly side: 'HIGH' | 'LOW';
    } | null;
  }[];
}

interface Measure {
  readonly unit: string;
  readonly decimals: number | null;
  readonly polarity: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NOT_JUDGED' | 'WITHIN_RANGE';
}

/** Fewer points draw no line. */
const LEAST = 2;
/** As many as a trial chart needs. */
const LIMITS_FROM = 6;

/**
 * Statistical process control: the points with what is more than noise, the mean and the limits of each stretch between changes of
 * the definition, or a median alone where there are too few points. Null where there is no line to draw.
 */
export function signalPlot({ segments }: ContractSignal, measure: Measure): ModePlot | null {
  const { unit, decimals } = measure;
  const dated = segments.map((segment) => ({
    segment,
    points: segment.points.flatMap((point) => {
      const read = parsePeriod(point.period.id);
      return read.ok ? [{ ...point, at: read.period }] : [];
    }),
  }));
  const periods = dated.flatMap(({ points }) => points.map(({ at }) => at));
  if (periods.length < LEAST) return null;
  const columns = plotColumns(periods);
  const columnOf = ({ id }: Period) => columns.findIndex(({ key }) => key === id);
  const lines = dated.map(({ points }, index) => {
    const by = new Map(points.map((point) => [columnOf(point.at), point]));
    const each = columns.map((_column, place) => by.get(place) ?? null);
    const said = each.map((point) => (point === null ? null : exactWords(point.value, unit, decimals)));
    return {
      key: `segment-${index}`,
      look: 'ACTUAL' as const,
      values: each.map((point) => (point === null ? null : Number(point.value))),
      said,
      labels: said.map(() => null),
      causes: each.map((point) =>
        point === null || point.cause === null
          ? null
          : { tone: toneOf(point.cause, measure.polarity), words: causeWords(domainCause(point.cause)) },
      ),
      run: 'straight' as const,
      isBridge: false,
    };
  });
  const levels = dated.flatMap(({ segment, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isPresent = segment === segments.at(-1);
    return levelsOf(segment, columnOf(first.at), columnOf(last.at), isPresent, measure);
  });
  const plot = barePlot({
    columns,
    lines,
    legend: [{ look: 'ACTUAL', name: 'Actual' }],
    unit,
    further: levels.map(({ value }) => value),
  });
  const breaks = dated.slice(1).flatMap(({ points }) => {
    const [first] = points;
    return first === undefined ? [] : [{ at: columnOf(first.at), words: DEFINITION_CHANGED }];
  });
  return { plot: { ...plot, levels, breaks }, notes: notesOf(segments) };
}

function levelsOf(
  { mean, median, lower, upper }: ContractSegment,
  first: number,
  last: number,
  isPresent: boolean,
  { unit, decimals }: Measure,
): PlotLevel[] {
  const level = (kind: PlotLevel['kind'], name: string, value: string | null) => {
    const read = decimalOrNull(value);
    if (read === null) return [];
    // One place more than the figures, as an average has.
    const places = unit === '£' ? 2 : (decimals ?? 0) + 1;
    const words = isUnit(unit) ? formatValue(read, unit, places) : String(read);
    return [{ kind, value: Number(value), first, last, words: isPresent ? `${name} ${words}` : '' }];
  };
  if (mean === null) return level('median', 'Median', median);
  return [
    ...level('limit', 'Upper limit', upper),
    ...level('mean', 'Mean', mean),
    ...level('limit', 'Lower limit', lower),
  ];
}

function notesOf(segments: readonly ContractSegment[]): string[] {
  const present = segments.at(-1);
  if (present?.standing !== 'RUN_CHART') return [];
  return [
    `Run chart only: ${present.points.length} of the ${LIMITS_FROM} figures that limits need, so a median is drawn, which tells no real change from chance.`,
  ];
}

type ContractCause = NonNullable<ContractSegment['points'][number]['cause']>;

const RULES: Readonly<Record<ContractCause['rule'], SpecialCause['rule']>> = {
  OUTSIDE_LIMITS: 'outside-limits',
  TREND: 'trend',
  TWO_OF_THREE: 'two-of-three',
  SHIFT: 'shift',
};

const domainCause = ({ rule, side }: ContractCause): SpecialCause => ({
  rule: RULES[rule],
  side: side === 'HIGH' ? 'high' : 'low',
});

function toneOf({ side }: ContractCause, polarity: Measure['polarity']): CauseTone {
  if (polarity !== 'HIGHER_IS_BETTER' && polarity !== 'LOWER_IS_BETTER') return 'neither';
  return (side === 'HIGH') === (polarity === 'HIGHER_IS_BETTER') ? 'improvement' : 'concern';
}
