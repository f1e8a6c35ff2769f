// How long PostgreSQL itself takes for an import: COPY of 100,000 observations and their index. Usage: DATABASE_URL=…
// node copy.ts; prints JSON. It leaves nothing behind.
import './production.ts';
import { argv, stdout } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CopyTimes } from '../import/copy-times.ts';
import { environmentVariable } from './environment.ts';

/** So many values of each generated indicator. */
const OF_EACH = 80;

/** The lines are made before the clock starts, and committed before it stops. */
export async function timeCopy(databaseUrl: string, observations: number): Promise<CopyTimes> {
  const csv = lines(observations);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // No temporary or unlogged table: an import is written ahead and survives a crash.
    await client.query(`create schema if not exists peer_copy; drop table if exists peer_copy.observation;
      create table peer_copy.observation (indicator_id integer not null, breakdown_id integer not null,
        kind text not null, period_id integer not null, value numeric not null)`);
    const started = performance.now();
    await pipeline(
      Readable.from(csv),
      client.query(copyFrom('copy peer_copy.observation from stdin with (format csv)')),
    );
    const copied = performance.now();
    await client.query(
      'alter table peer_copy.observation add primary key (indicator_id, breakdown_id, kind, period_id)',
    );
    const indexed = performance.now();
    return {
      observations,
      copyMilliseconds: copied - started,
      indexMilliseconds: indexed - copied,
      totalMilliseconds: indexed - started,
    };
  } finally {
    await client.query('drop schema if exists peer_copy cascade');
    await client.end();
  }
}

/** @returns lines of CSV, a thousand to a chunk */
function lines(observations: number): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < observations; start += 1000) {
    const size = Math.min(1000, observations - start);
    chunks.push(Array.from({ length: size }, (_, index) => line(start + index)).join(''));
  }
  return chunks;
}

function line(index: number): string {
  const indicator = Math.floor(index / OF_EACH) + 1;
  const period = (index % OF_EACH) + 1;
  return `${indicator},0,actual,${period},${(50 + 40 * Math.sin(index)).toFixed(1)}\n`;
}

if (import.meta.main) {
  const times = await timeCopy(environmentVariable('DATABASE_URL'), Number(argv[2] ?? 100_000));
  stdout.write(`${JSON.stringify(times)}\n`);
}
