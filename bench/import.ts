// `pnpm bench:import`: what an import of 100,000 figures costs beside PostgreSQL's own COPY. See bench/README.md.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './data/cache-folder.ts';
import { prepareEmbedded } from './data/prepare-embedded.ts';
import { preparePostgres } from './data/prepare-postgres.ts';
import { SCALES } from './data/scales.ts';
import type { CopyTimes } from './import/copy-times.ts';
import { figuresCsv } from './import/figures-csv.ts';
import { type ImportPass, importPasses } from './import/import-pass.ts';
import { IMPORT_FILE, type ImportResults, importTable } from './import/import-results.ts';
import { describeMachine } from './report/describe-machine.ts';
import { say } from './say.ts';
import { copyTimes } from './serve/copy-times.ts';
import { peersInstalled } from './serve/peers.ts';
import { startPostgres } from './serve/postgres.ts';

const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  options: { passes: { type: 'string', default: '5' }, rows: { type: 'string', default: '100000' } },
});
const rows = Number(values.rows);
const files = { first: figuresCsv(rows, 0), changed: figuresCsv(rows, 1) };
const FILES = ['first', 'same', 'changed'] as const;
const done = {
  postgres: { first: [] as ImportPass[], same: [] as ImportPass[], changed: [] as ImportPass[] },
  embedded: { first: [] as ImportPass[], same: [] as ImportPass[], changed: [] as ImportPass[] },
};
const copies = { narrow: [] as CopyTimes[], same: [] as CopyTimes[] };

const embedded = await prepareEmbedded(SCALES.S, say);
const postgres = await startPostgres();
try {
  const filled = await preparePostgres(postgres, SCALES.S, say);
  const command = (sql: string) => postgres.run('psql', ['--dbname', 'postgres', '--command', sql]);
  for (let pass = 1; pass <= Number(values.passes); pass += 1) {
    await command('DROP DATABASE IF EXISTS dial_import');
    await command(`CREATE DATABASE dial_import TEMPLATE ${filled}`);
    const databaseUrl = postgres.url('dial_import');
    const place = { dataDirectory: '', databaseUrl };
    const onServer = await importPasses(place, files, postgres.pid);
    for (const file of FILES) done.postgres[file].push(onServer[file]);
    if (peersInstalled()) {
      copies.same.push(await copyTimes('copy-figures.ts', databaseUrl, onServer.edition));
      copies.narrow.push(await copyTimes('copy.ts', databaseUrl, values.rows));
    }
    await command('DROP DATABASE dial_import');
    const folder = mkdtempSync(join(tmpdir(), 'dial-import-'));
    try {
      cpSync(embedded, folder, { recursive: true });
      const inProcess = await importPasses({ dataDirectory: folder, databaseUrl: undefined }, files, null);
      for (const file of FILES) done.embedded[file].push(inProcess[file]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    say(`pass ${pass}: ${FILES.map((file) => `${file} ${Math.round(onServer[file].time)} ms`).join(', ')}`);
  }
} finally {
  await postgres.stop();
}
const results: ImportResults = {
  date: new Date().toISOString(),
  command: ['pnpm bench:import', ...args].join(' '),
  machine: await describeMachine(),
  rows,
  imports: (['postgres', 'embedded'] as const).flatMap((database) =>
    FILES.map((file) => ({ database, file, passes: done[database][file] })),
  ),
  copies,
};
writeFileSync(join(cacheFolder(), IMPORT_FILE), `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(importTable(results));
