import { parsePeriod } from '../../period/parse-period.ts';
import type { Period } from '../../period/period.ts';
import { decimalOrNull } from '../../value/decimal-or-null.ts';
import { formatDifference } from '../../value/format-difference.ts';
import { isUnit } from '../../value/is-unit.ts';
import { barePlot } from '../bare-plot.ts';
import { PANEL_ORDER } from '../panel-names.ts';
import { plotColumns } from '../plot-columns.ts';
import type { ModePlot } from './mode-plot.ts';

/** A gap in the words of contract.graphql, as the API gives it. */
export interface ContractGap {
  readonly kind: string;
  readonly period: { readonly id: string };
  /** Own less theirs. */
  readonly gap: string;
  readonly lag: string | null;
}

const KINDS = [
  { kind: 'NATIONAL', name: 'Gap to the national figure' },
  { kind: 'STATISTICAL_NEIGHBOURS', name: 'Gap to statistical neighbours' },
] as const;

/**
 * How far the own figure lies from the national one and from that of statistical neighbours, period by period, of the kind of
 * period with most gaps. Null where a kind of gap is known of one period alone.
 */
export function gapPlot(gaps: readonly ContractGap[], unit: string): ModePlot | null {
  const dated = gaps.flatMap((gap) => {
    const read = parsePeriod(gap.period.id);
    return read.ok ? [{ ...gap, at: read.period }] : [];
  });
  const own = ofKindWithMost(dated);
  const shown = KINDS.filter(({ kind }) => own.filter((gap) => gap.kind === kind).length > 0);
  if (!shown.some(({ kind }) => own.filter((gap) => gap.kind === kind).length >= 2)) return null;
  const columns = plotColumns(own.map(({ at }) => at));
  const lines = shown.map(({ kind }) => {
    const by = new Map(own.filter((gap) => gap.kind === kind).map((gap) => [gap.at.id, gap.gap]));
    const each = columns.map(({ key }) => by.get(key) ?? null);
    const said = each.map((gap) => (gap === null ? null : signed(gap, unit)));
    return {
      key: kind,
      look: kind,
      values: each.map((gap) => (gap === null ? null : Number(gap))),
      said,
      labels: said.map(() => null),
      run: 'straight' as const,
      isBridge: false,
    };
  });
  return {
    plot: barePlot({
      columns,
      lines,
      legend: shown.map(({ kind, name }) => ({ look: kind, name })),
      unit,
      // Nothing lies apart at zero.
      further: [0],
      isDifference: true,
    }),
    notes: [
      'Above zero the own figure is the higher one, below it the lower. Figures of the same period alone are compared.',
      ...lagsOf(gaps),
    ],
  };
}

function lagsOf(gaps: readonly ContractGap[]): string[] {
  return KINDS.flatMap(({ kind }) => {
    const lag = gaps.find((gap) => gap.kind === kind && gap.lag !== null)?.lag ?? null;
    return lag === null ? [] : [lag];
  });
}

function ofKindWithMost<Gap extends { readonly at: Period }>(gaps: readonly Gap[]): Gap[] {
  const kinds = PANEL_ORDER.map((kind) => gaps.filter(({ at }) => at.kind === kind));
  return kinds.reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** "3.2 percentage points above". */
function signed(gap: string, unit: string): string {
  const read = decimalOrNull(gap);
  if (read === null) return gap;
  if (read.eq(0)) return 'no gap';
  const size = isUnit(unit) ? formatDifference(read, unit) : `${read.abs()} ${unit}`;
  return `${size} ${read.gt(0) ? 'above' : 'below'}`;
}
