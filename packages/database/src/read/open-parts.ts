import type { BreakdownFigure, PartMeasure } from '@dial/domain/breakdown/breakdown-figure';
import { concealedParts } from '@dial/domain/breakdown/concealed-parts';
import type { OpenObservation } from './open-data.ts';

/** A row of open data with what the rule on small numbers asks for and the file does not have. */
export interface OpenReading extends OpenObservation {
  dimension: string | null;
  position: number | null;
  measure: PartMeasure;
}

/** What stands in a figure's place: the shorthand of official statistics for confidential. */
export const CONFIDENTIAL = '[c]';

/**
 * The rows as a file gives them. Where small numbers are kept from the reader, a filed figure of a part that must not be
 * told has no value, and neither has one that no longer stands; what documents print stays as printed.
 */
export function openParts(readings: readonly OpenReading[], conceal: boolean): OpenObservation[] {
  const concealed = conceal ? concealedRows(readings) : new Set<OpenReading>();
  return readings.map((reading) => {
    const { dimension, position, measure, ...row } = reading;
    if (!concealed.has(reading)) return row;
    const nothing = { value: null, numerator: null, denominator: null };
    return { ...row, ...nothing, raw: CONFIDENTIAL, status: 'suppressed', note: 'Small number.' };
  });
}

function concealedRows(readings: readonly OpenReading[]): ReadonlySet<OpenReading> {
  const parts = readings.filter(({ breakdown }) => breakdown !== '');
  const filed = parts.filter(({ document }) => document === null);
  if (filed.length === 0) return new Set();
  const groups = Map.groupBy(
    parts.filter(({ standing }) => standing),
    groupOf,
  );
  const hidden = new Map(
    [...groups].map(([group, rows]) => [
      group,
      concealedParts(rows.map(figureOf), rows[0]?.measure ?? null, wholeOf(rows, readings)),
    ]),
  );
  return new Set(
    filed.filter(
      (row) => !row.standing || row.dimension === null || hidden.get(groupOf(row))?.has(row.breakdown),
    ),
  );
}

function groupOf({ indicator, dimension, period }: OpenReading): string {
  return [indicator, dimension, period].join(' ');
}

function figureOf(row: OpenReading): BreakdownFigure {
  return {
    ...row,
    dimension: row.dimension ?? '',
    position: row.position ?? 0,
    kind: row.kind.replaceAll('_', '-') as BreakdownFigure['kind'],
    printed: row.document !== null,
  };
}

/** How many the indicator counts in the whole borough in that period. */
function wholeOf([row]: readonly OpenReading[], readings: readonly OpenReading[]): string | null {
  const whole = readings.filter(
    (other) =>
      other.standing &&
      other.breakdown === '' &&
      other.indicator === row?.indicator &&
      other.period === row.period,
  );
  const of = (kind: string) => whole.find((other) => other.kind === kind);
  const counted = row?.measure === 'count' || row?.measure === 'snapshot';
  return of('numerator')?.value ?? of('actual')?.numerator ?? (counted ? of('actual')?.value : null) ?? null;
}
