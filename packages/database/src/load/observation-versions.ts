import { Prisma, type TransactionClient } from '../open/client.ts';
import type { Reading } from './observation-rows.ts';
import { insertRows, type Row } from './upsert-rows.ts';
import { type ReadingContent, versionReason } from './version-reason.ts';

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
  content: ReadingContent;
}

/**
 * Writes the readings of a document's indicators. Nothing is overwritten: a reading that changed becomes a new version,
 * one that is no longer in the files is retired, and what is the same is left alone. What officers filed is of no document
 * and is never touched.
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
    const content = contentOf(reading);
    if (before?.current && JSON.stringify(before.content) === JSON.stringify(content)) continue;
    if (before?.current) {
      outdated.push(before.id);
      corrected += 1;
    }
    const reason = before === undefined ? null : versionReason(before, content);
    added.push(versionOf(reading, (before?.version ?? 0) + 1, reason));
  }
  const retired = held.filter((row) => row.current && !wanted.has(row.name)).map(({ id }) => id);

  await tx.$executeRaw(Prisma.sql`UPDATE "Observation" SET current = false, standing = false
    WHERE id = ANY(${[...outdated, ...retired]})`);
  await insertRows(tx, 'Observation', added);
  return { added: added.length - corrected, corrected, retired: retired.length };
}

const AUTHOR = 'record';

function readHeld(tx: TransactionClient, document: string): Promise<Held[]> {
  return tx.$queryRaw(Prisma.sql`SELECT id, version, current,
      concat_ws(' ', "indicatorId", "periodId", kind, breakdown, reading) AS name,
      json_build_object('standing', standing, 'value', value::text, 'raw', raw, 'status', status::text, 'expected', expected,
        'heading', heading, 'numerator', numerator::text, 'denominator', denominator::text, 'note', note) AS content
    FROM "Observation" WHERE "documentId" = ${document}`);
}

function nameOf({ indicatorId, periodId, kind, breakdown, reading }: Reading): string {
  return [indicatorId, periodId, kind, breakdown, reading].join(' ');
}

/** What of a reading is compared, in the order that `readHeld` gives it. */
function contentOf(reading: Reading): ReadingContent {
  const { standing, value, raw, status, expected, heading, numerator, denominator, note } = reading;
  return { standing, value, raw, status, expected, heading, numerator, denominator, note };
}

/** The id says which figure it is and where it is printed. */
function versionOf(reading: Reading, version: number, reason: string | null): Row {
  const { indicatorId, periodId, breakdown, line, column } = reading;
  const kind = slug(reading.kind);
  const place = slug(`${line}-${column}`);
  const part = breakdown === '' ? [] : [slug(breakdown)];
  return {
    id: [indicatorId, periodId, kind, ...part, place, `v${version}`].join('.'),
    ...reading,
    version,
    current: true,
    author: AUTHOR,
    reason,
    createdAt: new Date().toISOString(),
  };
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
