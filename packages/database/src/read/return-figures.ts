import { coversSameTime } from '@dial/domain/period/covers-same-time';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period } from '@dial/domain/period/period';
import { previousPeriod } from '@dial/domain/period/previous-period';
import { samePeriodYearBefore } from '@dial/domain/period/same-period-year-before';
import { Prisma } from '../open/client.ts';
import { OBSERVATION_COLUMNS, type ObservationRow } from './indicators.ts';
import type { Reader } from './reader.ts';
import { TARGET_COLUMNS, type TargetRow } from './reports.ts';
import { type ReturnScope, within } from './return-scope.ts';

/** A figure beside the return whose form shows it. */
export interface ReturnFigureRow extends ObservationRow {
  returnId: string;
}

/**
 * The actuals that stand where returns are filed, oldest period first: what was filed for their own edition or an earlier one, else
 * what documents print; never a later edition's. Whoever has the return in their scope sees them, drafts' too.
 */
export function readReturnHistory(
  reader: Reader,
  returnIds: readonly string[],
  scope: ReturnScope,
): Promise<ReturnFigureRow[]> {
  return reader.rows(Prisma.sql`SELECT * FROM (
      SELECT DISTINCT ON (r.id, o."periodId") r.id AS "returnId", ${OBSERVATION_COLUMNS}
      FROM "Return" t JOIN "IndicatorReport" r ON r.id = t.id JOIN "Observation" o ON o."indicatorId" = r."indicatorId"
        JOIN "Period" p ON p.id = o."periodId"
      WHERE ${within(scope)} AND t.id = ANY(${returnIds}) AND o.kind = 'ACTUAL' AND o.breakdown = '' AND o.standing AND o.current
        AND (o."editionId" IS NULL OR o."editionId" COLLATE "C" <= t."editionId")
      ORDER BY r.id, o."periodId", COALESCE(o."editionId", '') COLLATE "C" DESC) figures
    ORDER BY "returnId" COLLATE "C", "periodKey" COLLATE "C", "periodId" COLLATE "C"`);
}

/** The targets of the rows of returns. */
export function readReturnTargets(
  reader: Reader,
  returnIds: readonly string[],
  scope: ReturnScope,
): Promise<TargetRow[]> {
  return reader.rows(Prisma.sql`SELECT ${TARGET_COLUMNS} FROM "Target" t JOIN "IndicatorReport" r ON r.id = t."reportId"
      JOIN "Return" owed ON owed.id = r.id
    WHERE ${within(scope)} AND owed.id = ANY(${returnIds}) ORDER BY t."reportId" COLLATE "C", t.position`);
}

/** Of a return's history the figures of the period before, and of the same period a year before; null where none is held. */
export function comparedFigures<Figure extends Pick<ObservationRow, 'periodId'>>(
  periodId: string | null,
  history: readonly Figure[],
): { readonly lastPeriod: Figure | null; readonly samePeriodLastYear: Figure | null } {
  const reported = periodId === null ? null : parsePeriod(periodId);
  if (reported === null || !reported.ok) return { lastPeriod: null, samePeriodLastYear: null };
  const { period } = reported;
  const at = (wanted: Period | null) => history.find((figure) => wanted !== null && isFor(figure, wanted));
  const before = history.findLast((figure) => isEarlierOfKind(figure, period));
  return {
    lastPeriod: at(previousPeriod(period)) ?? (previousPeriod(period) === null ? before : undefined) ?? null,
    samePeriodLastYear: at(samePeriodYearBefore(period)) ?? null,
  };
}

function isFor({ periodId }: Pick<ObservationRow, 'periodId'>, wanted: Period): boolean {
  const read = parsePeriod(periodId);
  return read.ok && coversSameTime(read.period, wanted);
}

function isEarlierOfKind({ periodId }: Pick<ObservationRow, 'periodId'>, than: Period): boolean {
  const read = parsePeriod(periodId);
  return read.ok && read.period.kind === than.kind && read.period.sortKey < than.sortKey;
}
