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

/**
 * Condition on `n` that a return stands for its place in the edition, which no import displaces. As the index has it: an edition's
 * figures may have multiplied since they were counted, so that no other way to them is a short one.
 */
function returnStands({ editionId }: FiguresOf): Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Observation" f WHERE f."indicatorId" = n.indicator AND f."periodId" = n.period
    AND f.kind = n.kind AND f.breakdown = n.breakdown AND COALESCE(f."editionId", '') = ${editionId} AND f.standing AND f.current
    AND f.reading <> ${importedReading(editionId)})`;
}

/** The newest version of the reading that `n` is of, as `b`; one look each, whatever the planner expects. */
function newest({ editionId }: FiguresOf): Sql {
  return Prisma.sql`LEFT JOIN LATERAL (SELECT * FROM "Observation" b WHERE b."indicatorId" = n.indicator AND b."periodId" = n.period
    AND b.kind = n.kind AND b.breakdown = n.breakdown AND b.reading = ${importedReading(editionId)}
    ORDER BY b.version DESC LIMIT 1) b ON true`;
}

/**
 * Takes those current readings back that a batch says something else of.
 *
 * @returns of the one row: how many those are, and how many rows are left as a return stands for them
 */
export function outdate(batch: PackedFigures, of: FiguresOf): Sql {
  return Prisma.sql`WITH held AS MATERIALIZED (SELECT b.id, ${returnStands(of)} AS "left", b.current
        AND ((b.value, b.raw, b.status, b.numerator, b.denominator, b.note)
            IS DISTINCT FROM (n.value, n.raw, n.status, n.numerator, n.denominator, n.note)
          OR (n.reason IS NOT NULL AND n.reason IS DISTINCT FROM b.reason)) AS other
      FROM ${rowsOf(batch)} ${newest(of)}),
    outdated AS (UPDATE "Observation" o SET current = false, standing = false FROM held
      WHERE o.id = held.id AND held.other AND NOT held."left" RETURNING 1)
    SELECT (SELECT count(*) FROM outdated)::int AS outdated, (SELECT count(*) FROM held WHERE "left")::int AS "left"`;
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
  const before = fresh ? Prisma.empty : newest(of);
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
