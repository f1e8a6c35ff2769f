// How long PostgreSQL itself takes for the same rows in a table like Dial's: COPY, then each of its indexes and foreign keys.
// Usage: DATABASE_URL=… node copy-figures.ts EDITION, of a database into which Dial imported; prints JSON. It leaves nothing behind.
import './production.ts';
import { argv, stdout } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { CopyTimes } from '../import/copy-times.ts';
import { environmentVariable } from './environment.ts';

export async function timeCopyOfFigures(databaseUrl: string, edition: string): Promise<CopyTimes> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const rows = await importedRows(client, edition);
    const built = await constraintsOf(client);
    await client.query(`create schema if not exists peer_copy; drop table if exists peer_copy.figures;
      create table peer_copy.figures (like "Observation" including defaults including constraints)`);
    const started = performance.now();
    await pipeline(Readable.from(rows), client.query(copyFrom('copy peer_copy.figures from stdin')));
    const copied = performance.now();
    for (const statement of built) await client.query(statement);
    const indexed = performance.now();
    const counted = await client.query<{ count: number }>('select count(*)::int from peer_copy.figures');
    return {
      observations: counted.rows[0]?.count ?? 0,
      copyMilliseconds: copied - started,
      indexMilliseconds: indexed - copied,
      totalMilliseconds: indexed - started,
    };
  } finally {
    await client.query('drop schema if exists peer_copy cascade');
    await client.end();
  }
}

/** As COPY writes them, before the clock starts. */
async function importedRows(client: Client, edition: string): Promise<Buffer[]> {
  const rows: Buffer[] = [];
  // An edition's id is letters, digits and hyphens.
  const which = `"editionId" = '${edition.replaceAll(/[^a-z0-9-]/g, '')}' and "current"`;
  const sent = client.query(copyTo(`copy (select * from "Observation" where ${which}) to stdout`));
  for await (const chunk of sent) rows.push(chunk as Buffer);
  return rows;
}

/** What makes the indexes and foreign keys that Dial's own table has. */
async function constraintsOf(client: Client): Promise<string[]> {
  const indexes = await client.query<{ statement: string }>(`select replace(pg_get_indexdef(indexrelid),
      'public."Observation"', 'peer_copy.figures') as statement
    from pg_index where indrelid = '"Observation"'::regclass order by indexrelid`);
  const keys = await client.query<{
    statement: string;
  }>(`select 'alter table peer_copy.figures add ' || pg_get_constraintdef(oid)
      as statement from pg_constraint where conrelid = '"Observation"'::regclass and contype = 'f'`);
  return [...indexes.rows, ...keys.rows].map(({ statement }) => statement);
}

if (import.meta.main) {
  const times = await timeCopyOfFigures(environmentVariable('DATABASE_URL'), argv[2] ?? '');
  stdout.write(`${JSON.stringify(times)}\n`);
}
