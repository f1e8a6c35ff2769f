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
 * Condition on `n` that a return stands for its place in the edition, which no import displaces; returns file whole-borough actuals alone.
 * As the index has it: an edition's figures may have multiplied since they were counted, so that no other way to them is a short one.
 */
function returnStands({ editionId }: FiguresOf): Sql {
  return Prisma.sql`(n.kind = 'ACTUAL' AND n.breakdown = '' AND EXISTS (SELECT 1 FROM "Observation" f
    WHERE f."indicatorId" = n.indicator AND f."periodId" = n.period AND f.kind = n.kind AND f.breakdown = n.breakdown
    AND COALESCE(f."editionId", '') = ${editionId} AND f.standing AND f.current AND f.reading <> ${importedReading(editionId)}))`;
}

/** A batch's rows with what is held of their readings: the newest version of each, by one look each, whatever the planner expects. */
function heldRows(batch: PackedFigures, of: FiguresOf): Sql {
  return Prisma.sql`SELECT n.*, b.version, b.place, COALESCE(b.current, false) AS current, ${returnStands(of)} AS "left",
      COALESCE(b.current AND ((b.value, b.raw, b.status, b.numerator, b.denominator, b.note)
          IS DISTINCT FROM (n.value, n.raw, n.status, n.numerator, n.denominator, n.note)
        OR (n.reason IS NOT NULL AND n.reason IS DISTINCT FROM b.reason)), false) AS other
    FROM ${rowsOf(batch)} LEFT JOIN LATERAL (SELECT b.*, b.ctid AS place FROM "Observation" b WHERE b."indicatorId" = n.indicator
      AND b."periodId" = n.period AND b.kind = n.kind AND b.breakdown = n.breakdown
      AND b.reading = ${importedReading(of.editionId)} ORDER BY b.version DESC LIMIT 1) b ON true`;
}

/** What the one row of a statement says: how many rows were written, and the indicators whose rating may rest on them. */
const ADDED = Prisma.sql`count(*)::int AS count,
  COALESCE(array_agg(DISTINCT "indicatorId") FILTER (WHERE kind = 'ACTUAL' AND breakdown = ''), '{}') AS indicators`;

/** Writes the rows of a batch for an edition for which nothing was filed before, so that there is nothing to look for. */
export function addFigures(batch: PackedFigures, of: FiguresOf): Sql {
  return Prisma.sql`WITH added AS (${insertFigures(of, Prisma.sql`1`, Prisma.sql`n.reason`)} FROM ${rowsOf(batch)}
      RETURNING "indicatorId", kind, breakdown)
    SELECT ${ADDED}, 0 AS outdated, 0 AS "left" FROM added`;
}

/**
 * Writes the rows of a batch that nothing current says already, each as the first or a further version of its reading; what is current
 * and says something else is taken back before. A row is left where a return stands for it.
 *
 * @returns of the one row, beside what `addFigures` says: how many were taken back, and how many were left
 */
export function fileFigures(batch: PackedFigures, of: FiguresOf): Sql {
  const version = Prisma.sql`COALESCE(n.version, 0) + 1`;
  const reason = Prisma.sql`COALESCE(n.reason, CASE WHEN n.version IS NOT NULL THEN ${AGAIN} END)`;
  // A row is found again by where it lies, which nobody else can change: writes happen one after the other. To be counted, all that
  // is taken back has to be so before the first row comes in its place.
  return Prisma.sql`WITH held AS MATERIALIZED (${heldRows(batch, of)}),
    outdated AS (UPDATE "Observation" o SET current = false, standing = false FROM held
      WHERE o.ctid = held.place AND held.other AND NOT held."left" RETURNING 1),
    added AS (${insertFigures(of, version, reason)} FROM held n
      WHERE NOT n."left" AND (n.other OR NOT n.current) AND (SELECT count(*) FROM outdated) >= 0
      RETURNING "indicatorId", kind, breakdown)
    SELECT ${ADDED}, (SELECT count(*) FROM outdated)::int AS outdated, (SELECT count(*) FROM held WHERE "left")::int AS "left"
    FROM added`;
}

/** The beginning of a statement that files rows `n`. */
function insertFigures({ editionId, author, at }: FiguresOf, version: Sql, reason: Sql): Sql {
  return Prisma.sql`INSERT INTO "Observation" (id, "indicatorId", "periodId", kind, breakdown, reading, version, current, standing, value, raw,
      status, numerator, denominator, note, "editionId", author, reason, "createdAt")
    SELECT concat_ws('.', n.indicator, n.period, lower(n.kind::text), NULLIF(n.breakdown, ''), ${`import-${editionId}`}::text,
        'v' || ${version}), n.indicator, n.period, n.kind, n.breakdown, ${importedReading(editionId)}, ${version}, true, true, n.value,
      n.raw, n.status, n.numerator, n.denominator, n.note, ${editionId}, ${author}, ${reason}, ${at}::timestamptz`;
}
