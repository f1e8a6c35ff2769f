import { quote } from '../load/upsert-rows.ts';
import { Prisma, type Sql } from '../open/client.ts';
import { FIGURE_COLUMNS, type PackedFigures } from './pack-figures.ts';

/** What the rows of an import have in common. */
export interface FiguresOf {
  readonly editionId: string;
  /** A person's id. */
  readonly author: string;
  readonly at: Date;
}

/** Said beside a further version of a figure that does not say itself why it changed; for the public. */
const AGAIN = 'Changed by a further import.';

/** The name of imported readings of an edition's figures. */
export function importedReading(editionId: string): string {
  return `import:${editionId}`;
}

/** A batch's rows as `n`. */
function rowsOf({ columns }: PackedFigures): Sql {
  const arrays = Object.values(FIGURE_COLUMNS).map(
    (type, index) => Prisma.sql`${columns[index]}::text::${Prisma.raw(type)}[]`,
  );
  const names = Prisma.raw(Object.keys(FIGURE_COLUMNS).map(quote).join(', '));
  return Prisma.sql`(SELECT indicator, period, kind::"ObservationKind", breakdown, value, raw, status::"ObservationStatus",
      numerator, denominator, CASE WHEN status <> 'REVISED' THEN note END AS note, CASE WHEN status = 'REVISED' THEN note END AS reason
    FROM unnest(${Prisma.join(arrays)}) AS u(${names})) n`;
}

/** Condition on `n` that a return stands for its place in the edition, which no import displaces. */
function returnStands({ editionId }: FiguresOf): Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Observation" f WHERE f."indicatorId" = n.indicator AND f."periodId" = n.period
    AND f.kind = n.kind AND f.breakdown = n.breakdown AND f."editionId" = ${editionId} AND f.standing AND f.current
    AND f.reading <> ${importedReading(editionId)})`;
}

/** How many rows are left as a return stands for them. */
export function countLeft(batch: PackedFigures, of: FiguresOf): Sql {
  return Prisma.sql`SELECT count(*)::int AS count FROM ${rowsOf(batch)} WHERE ${returnStands(of)}`;
}

/** Takes those current readings back that the batch says something else of. */
export function outdate(batch: PackedFigures, of: FiguresOf): Sql {
  return Prisma.sql`UPDATE "Observation" o SET current = false, standing = false FROM ${rowsOf(batch)}
    WHERE o."indicatorId" = n.indicator AND o."periodId" = n.period AND o.kind = n.kind AND o.breakdown = n.breakdown
      AND o.reading = ${importedReading(of.editionId)} AND o.current AND NOT ${returnStands(of)}
      AND ((o.value, o.raw, o.status, o.numerator, o.denominator, o.note)
          IS DISTINCT FROM (n.value, n.raw, n.status, n.numerator, n.denominator, n.note)
        OR (n.reason IS NOT NULL AND n.reason IS DISTINCT FROM o.reason))`;
}

/**
 * Writes the rows of a batch that nothing current says already, each as the first or a further version of its reading.
 *
 * @param fresh nothing was filed for the edition before, so that there is nothing to look for
 * @returns of the one row: how many were written, and the indicators whose rating may rest on them
 */
export function addFigures(batch: PackedFigures, of: FiguresOf, fresh: boolean): Sql {
  const { editionId, author, at } = of;
  const reading = importedReading(editionId);
  const before = fresh
    ? Prisma.empty
    : Prisma.sql`LEFT JOIN LATERAL (SELECT b.version, b.current FROM "Observation" b WHERE b."indicatorId" = n.indicator
        AND b."periodId" = n.period AND b.kind = n.kind AND b.breakdown = n.breakdown AND b.reading = ${reading}
      ORDER BY b.version DESC LIMIT 1) b ON true`;
  const version = fresh ? Prisma.sql`1` : Prisma.sql`COALESCE(b.version, 0) + 1`;
  const which = fresh
    ? Prisma.sql`true`
    : Prisma.sql`NOT COALESCE(b.current, false) AND NOT ${returnStands(of)}`;
  const reason = fresh
    ? Prisma.sql`n.reason`
    : Prisma.sql`COALESCE(n.reason, CASE WHEN b.version IS NOT NULL THEN ${AGAIN} END)`;
  return Prisma.sql`WITH added AS (
      INSERT INTO "Observation" (id, "indicatorId", "periodId", kind, breakdown, reading, version, current, standing, value, raw, status,
        numerator, denominator, note, "editionId", author, reason, "createdAt")
      SELECT concat_ws('.', n.indicator, n.period, lower(n.kind::text), NULLIF(n.breakdown, ''), ${`import-${editionId}`}::text,
          'v' || ${version}), n.indicator, n.period, n.kind, n.breakdown, ${reading}, ${version}, true, true, n.value, n.raw,
        n.status, n.numerator, n.denominator, n.note, ${editionId}, ${author}, ${reason}, ${at}::timestamptz
      FROM ${rowsOf(batch)} ${before} WHERE ${which}
      RETURNING "indicatorId", kind, breakdown)
    SELECT count(*)::int AS count,
      COALESCE(array_agg(DISTINCT "indicatorId") FILTER (WHERE kind = 'ACTUAL' AND breakdown = ''), '{}') AS indicators FROM added`;
}
