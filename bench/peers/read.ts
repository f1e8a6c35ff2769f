import { Pool } from 'pg';
import type { Figure, IndicatorDetail, ListedIndicator, RatingCount, Readers, Report } from './answers.ts';
import { environmentVariable } from './environment.ts';
import { LISTED } from './scales.ts';
import { HEADLINE, HISTORY, LIST, REPORTED } from './statements.ts';

export const CONNECTIONS = 16;

export function openPool(): Pool {
  return new Pool({ connectionString: environmentVariable('DATABASE_URL'), max: CONNECTIONS });
}

/** By hand-written SQL. */
export function sqlReaders(pool: Pool): Readers {
  return {
    list: (period) => readList(pool, period),
    detail: (period, indicator) => readDetail(pool, period, indicator),
    headline: (period) => readHeadline(pool, period),
  };
}

interface ListRow extends Report {
  readonly latest: string | null;
  readonly previous: string | null;
  readonly target: string | null;
}

async function readList(pool: Pool, period: number): Promise<readonly ListedIndicator[]> {
  const { rows } = await pool.query<ListRow>({ ...LIST, values: [period, LISTED] });
  return rows.map((row) => ({
    ...row,
    latest: figure(period, row.latest),
    previous: figure(period - 1, row.previous),
    target: figure(period, row.target),
  }));
}

function figure(periodId: number, value: string | null): Figure | null {
  return value === null ? null : { periodId, value };
}

interface HistoryRow extends Figure {
  readonly kind: 'actual' | 'target';
}

async function readDetail(
  pool: Pool,
  period: number,
  indicator: number,
): Promise<IndicatorDetail | undefined> {
  const [reported, history] = await Promise.all([
    pool.query<Report>({ ...REPORTED, values: [period, indicator] }),
    pool.query<HistoryRow>({ ...HISTORY, values: [indicator] }),
  ]);
  const report = reported.rows[0];
  if (report === undefined) return undefined;
  return { ...report, actuals: ofKind(history.rows, 'actual'), targets: ofKind(history.rows, 'target') };
}

function ofKind(rows: readonly HistoryRow[], wanted: HistoryRow['kind']): readonly Figure[] {
  return rows.filter(({ kind }) => kind === wanted).map(({ periodId, value }) => ({ periodId, value }));
}

async function readHeadline(pool: Pool, period: number): Promise<readonly RatingCount[]> {
  return (await pool.query<RatingCount>({ ...HEADLINE, values: [period] })).rows;
}
