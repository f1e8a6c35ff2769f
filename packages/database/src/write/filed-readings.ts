import type { FiledFigure } from '@dial/domain/return/filed-figures';
import { periodRows } from '../load/period-rows.ts';
import { insertRows, upsertRows } from '../load/upsert-rows.ts';
import { Prisma, type TransactionClient } from '../open/client.ts';

export interface FiledReadings {
  readonly editionId: string;
  readonly indicatorId: string;
  readonly figures: readonly FiledFigure[];
  /** A person's id. */
  readonly author: string;
  readonly at: Date;
  /** Why there is a further version of a figure that says nothing of it itself; for the public. */
  readonly again: string;
  /** What was filed before and is not among the figures: taken out, or left as it is. */
  readonly others: 'retire' | 'keep';
}

interface Held {
  readonly id: string;
  readonly period: string;
  readonly version: number;
  readonly current: boolean;
  readonly content: Omit<FiledFigure, 'period' | 'reason'>;
  readonly reason: string | null;
}

/**
 * Keeps what was filed for an edition as observations. Nothing is overwritten: a figure that changed becomes a further version of its
 * reading, one that is the same is left alone. In a transaction of its own making the caller rates what rests on it.
 */
export async function writeFiledReadings(
  tx: TransactionClient,
  { editionId, indicatorId, figures, author, at, again, others }: FiledReadings,
): Promise<void> {
  const reading = `return:${editionId}`;
  const held = await readHeld(tx, { editionId, indicatorId, reading });
  const newest = new Map(held.map((row) => [row.period, row]));
  const changed = figures.filter((figure) => !isHeld(newest.get(figure.period), figure));
  const filed = new Set(figures.map(({ period }) => period));
  const outdated = [...newest.values()].filter(
    ({ period, current }) =>
      current &&
      (changed.some((figure) => figure.period === period) || (others === 'retire' && !filed.has(period))),
  );
  await tx.$executeRaw(Prisma.sql`UPDATE "Observation" SET current = false, standing = false
    WHERE id = ANY(${outdated.map(({ id }) => id)})`);
  await upsertRows(tx, 'Period', ['id'], periodRows([...filed]));
  const rows = changed.map(({ period, ...figure }) => {
    const version = (newest.get(period)?.version ?? 0) + 1;
    return {
      ...figure,
      id: `${indicatorId}.${period}.actual.return-${editionId}.v${version}`,
      indicatorId,
      periodId: period,
      kind: 'ACTUAL',
      breakdown: '',
      reading,
      version,
      current: true,
      standing: true,
      editionId,
      author,
      reason: figure.reason ?? (version > 1 ? again : null),
      createdAt: at,
    };
  });
  const imported = { editionId, indicatorId, reading };
  await letImportsStand(
    tx,
    imported,
    Prisma.sql`o."periodId" <> ALL(${changed.map(({ period }) => period)})`,
  );
  await insertRows(tx, 'Observation', rows);
}

/** What an import brought stands where no return does: a condition on the imported `o` says where none will. */
async function letImportsStand(
  tx: TransactionClient,
  { editionId, indicatorId, reading }: Readings,
  free: Prisma.Sql,
): Promise<void> {
  const stands = Prisma.sql`(${free} AND NOT EXISTS (SELECT 1 FROM "Observation" f WHERE f."indicatorId" = o."indicatorId"
    AND f."periodId" = o."periodId" AND f.kind = o.kind AND f.breakdown = '' AND f.reading = ${reading} AND f.current))`;
  await tx.$executeRaw(Prisma.sql`UPDATE "Observation" o SET standing = ${stands}
    WHERE o."editionId" = ${editionId} AND o."indicatorId" = ${indicatorId} AND o.kind = 'ACTUAL' AND o.breakdown = ''
      AND o.current AND o.reading <> ${reading} AND o.standing <> ${stands}`);
}

/** Whether a figure stands as it is. A reason that it does not give is none it changes. */
function isHeld(before: Held | undefined, { period: _, reason, ...content }: FiledFigure): boolean {
  if (before === undefined || !before.current) return false;
  const same = (Object.keys(content) as (keyof typeof content)[]).every(
    (field) => before.content[field] === content[field],
  );
  return same && (reason === null || reason === before.reason);
}

interface Readings {
  readonly editionId: string;
  readonly indicatorId: string;
  /** The name of those that returns bring. */
  readonly reading: string;
}

/** The newest version of each reading. */
function readHeld(tx: TransactionClient, { editionId, indicatorId, reading }: Readings): Promise<Held[]> {
  return tx.$queryRaw(Prisma.sql`SELECT DISTINCT ON ("periodId") id, "periodId" AS period, version, current, reason,
      json_build_object('value', value::text, 'raw', raw, 'status', status, 'expected', expected, 'numerator', numerator::text,
        'denominator', denominator::text, 'note', note) AS content
    FROM "Observation" WHERE "editionId" = ${editionId} AND "indicatorId" = ${indicatorId} AND kind = 'ACTUAL' AND breakdown = ''
      AND reading = ${reading}
    ORDER BY "periodId", version DESC`);
}
