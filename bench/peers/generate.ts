// Fills the schema `peer`, which it makes anew. Usage: DATABASE_URL=… node generate.ts S|M|L
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { Client } from 'pg';
import { environmentVariable } from './environment.ts';
import { EDITIONS, type Scale, scaleNamed } from './scales.ts';

/** Makes the schema `peer` anew and fills it to the scale. */
export async function generate(databaseUrl: string, scale: Scale): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(await statements('schema.sql'));
    const rows = await statements('rows.sql');
    const numbers: Readonly<Record<string, number>> = { ...scale, editions: EDITIONS };
    await client.query(
      rows.replaceAll(/\$([a-z]+)/g, (whole, name: string) => String(numbers[name] ?? whole)),
    );
    // Also marks every page as visible to all, so that an index answers alone.
    await client.query(
      'vacuum (analyze) peer.observation, peer.report, peer.indicator, peer.period, peer.breakdown',
    );
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

function statements(file: string): Promise<string> {
  return readFile(join(import.meta.dirname, file), 'utf8');
}

if (import.meta.main) {
  await generate(environmentVariable('DATABASE_URL'), scaleNamed(argv[2] ?? 'S'));
  stdout.write('filled\n');
}
