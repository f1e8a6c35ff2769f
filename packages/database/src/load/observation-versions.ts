import { Prisma, type TransactionClient } from '../open/client.ts';
import type { Reading } from './observation-rows.ts';
import { type Row, upsertRows } from './upsert-rows.ts';

export interface VersionCounts {
  readonly added: number;
  readonly corrected: number;
  readonly retired: number;
}

interface Held {
  id: string;
  name: string;
  version: number;
  current: boolean;
  /** The values of FIELDS, in their order. */
  content: unknown[];
}

/**
 * Writes the readings of a document's indicators. Nothing is overwritten: a reading that changed becomes a new version,
 * one that is no longer in the files is retired, and what is the same is left alone. Readings that officers entered
 * have another author and are never touched.
 */
export async function writeReadings(
  tx: TransactionClient,
  document: string,
  readings: readonly Reading[],
): Promise<VersionCounts> {
  const held = await readHeld(tx, document);
  const newest = new Map(held.toSorted((a, b) => a.version - b.version).map((row) => [row.name, row]));
  const wanted = new Map(readings.map((reading) => [nameOf(reading), reading]));

  const added: Row[] = [];
  const outdated: string[] = [];
  let corrected = 0;
  for (const [name, reading] of wanted) {
    const before = newest.get(name);
    if (before?.current && JSON.stringify(before.content) === contentOf(reading)) continue;
    if (before?.current) {
      outdated.push(before.id);
      corrected += 1;
    }
    added.push(versionOf(reading, (before?.version ?? 0) + 1));
  }
  const retired = held.filter((row) => row.current && !wanted.has(row.name)).map(({ id }) => id);

  await tx.$executeRaw(Prisma.sql`UPDATE "Observation" SET current = false, standing = false
    WHERE id = ANY(${[...outdated, ...retired]})`);
  await upsertRows(tx, 'Observation', ['id'], added);
  return { added: added.length - corrected, corrected, retired: retired.length };
}

const AUTHOR = 'record';

const FIELDS = ['standing', 'value', 'raw', 'status', 'expected', 'heading', 'numerator', 'denominator', 'note'] as const;

function readHeld(tx: TransactionClient, document: string): Promise<Held[]> {
  return tx.$queryRaw(Prisma.sql`SELECT id, version, current,
      concat_ws(' ', "indicatorId", "periodId", kind, breakdown, reading) AS name,
      json_build_array(standing, value::text, raw, status::text, expected, heading, numerator::text, denominator::text, note) AS content
    FROM "Observation" WHERE "documentId" = ${document} AND author = ${AUTHOR}`);
}

function nameOf({ indicatorId, periodId, kind, breakdown, reading }: Reading): string {
  return [indicatorId, periodId, kind, breakdown, reading].join(' ');
}

function contentOf(reading: Reading): string {
  return JSON.stringify(FIELDS.map((field) => reading[field]));
}

/** The id says which figure it is and where it is printed. */
function versionOf(reading: Reading, version: number): Row {
  const place = `${String(reading.line)}-${String(reading.column)}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const kind = reading.kind.toLowerCase().replaceAll('_', '-');
  return {
    id: [reading.indicatorId, reading.periodId, kind, place, `v${version}`].join('.'),
    ...reading,
    version,
    current: true,
    author: AUTHOR,
    reason: version === 1 ? null : 'Transcription corrected',
    createdAt: new Date().toISOString(),
  };
}
