import { targetConcerns } from '@dial/domain/rating/target-concerns';
import type { TargetCadence } from '@dial/domain/target/target';
import { upperSnake } from '../load/upper-snake.ts';
import { insertRows, type Row } from '../load/upsert-rows.ts';
import { Prisma, type TransactionClient } from '../open/client.ts';

/** A row of an edition whose targets are written. */
export interface TargetedRow {
  readonly reportId: string;
  readonly indicatorId: string;
  /** Null where it reports on none: then it has no targets. */
  readonly periodId: string | null;
}

/** A target that documents print, as a row holds it. Words as the database writes them. */
export interface PrintedTarget extends Row {
  readonly indicatorId: string;
  readonly cadence: string;
  readonly periodId: string | null;
}

/**
 * Writes the targets of rows anew: those that documents print, less those that a target set in Dial is for too, and those set in Dial,
 * each as far as it concerns the row's period. What was taken back in Dial is for its place still: nothing takes its place.
 */
export async function writeRowTargets(
  tx: TransactionClient,
  rows: readonly TargetedRow[],
  printed: readonly PrintedTarget[],
): Promise<void> {
  const settings = await readSettings(
    tx,
    rows.map(({ indicatorId }) => indicatorId),
  );
  await tx.target.deleteMany({ where: { reportId: { in: rows.map(({ reportId }) => reportId) } } });
  await insertRows(
    tx,
    'Target',
    rows.flatMap((row) => targetsOf(row, printed, settings)),
  );
}

/** The standing targets of rows that documents print, in their order. */
export function readPrintedTargets(
  tx: TransactionClient,
  reportIds: readonly string[],
): Promise<PrintedTarget[]> {
  return tx.$queryRaw(Prisma.sql`SELECT r."indicatorId", t.cadence::text, t.form::text, t.raw, t.value::text, t.lower::text,
      t.upper::text, t."changeBy", t."baselineId", t.provisional, t.status::text, t.standing, t."periodId", t."documentId", t.line,
      t."column", t.note
    FROM "Target" t JOIN "IndicatorReport" r ON r.id = t."reportId"
    WHERE t."reportId" = ANY(${reportIds}) AND t.standing AND t."documentId" IS NOT NULL ORDER BY t."reportId", t.position`);
}

interface Setting extends PrintedTarget {
  readonly withdrawn: boolean;
}

function readSettings(tx: TransactionClient, indicatorIds: readonly string[]): Promise<Setting[]> {
  return tx.$queryRaw(Prisma.sql`SELECT "indicatorId", cadence::text, form::text, raw, value::text, lower::text, upper::text,
      NULL AS "changeBy", NULL AS "baselineId", provisional, CASE WHEN provisional THEN 'PROVISIONAL' ELSE 'FINAL' END AS status,
      true AS standing, "periodId", NULL AS "documentId", NULL AS line, NULL AS "column", NULL AS note, withdrawn
    FROM "TargetSetting" WHERE "indicatorId" = ANY(${indicatorIds}) AND current`);
}

const CADENCES: readonly TargetCadence[] = ['period', 'year-to-date', 'year', 'standing'];

function targetsOf(
  { reportId, indicatorId, periodId }: TargetedRow,
  printed: readonly PrintedTarget[],
  settings: readonly Setting[],
): Row[] {
  if (periodId === null) return [];
  const own = settings.filter((setting) => setting.indicatorId === indicatorId);
  const kept = printed.filter(
    (target) =>
      target.indicatorId === indicatorId &&
      !own.some(({ cadence, periodId: period }) => cadence === target.cadence && period === target.periodId),
  );
  const set = own.filter(({ withdrawn }) => !withdrawn).map(({ withdrawn: _, ...target }) => target);
  return [...set, ...kept]
    .filter(({ cadence, periodId: period }) => concerns(cadence, period, periodId))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ indicatorId: _, ...target }, index) => ({ ...target, reportId, position: index + 1 }));
}

function concerns(cadence: string, period: string | null, reported: string): boolean {
  const word = CADENCES.find((known) => upperSnake(known) === cadence);
  return word !== undefined && targetConcerns({ cadence: word, period }, reported);
}

function placeOf({ cadence }: PrintedTarget): number {
  return CADENCES.findIndex((word) => upperSnake(word) === cadence);
}
