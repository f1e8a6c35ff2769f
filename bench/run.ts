// `pnpm bench`: how fast Dial answers beside others that do the same work, in one run. See bench/README.md for the flags.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FILE, type BrowserResults } from './browser/results.ts';
import { cacheFolder } from './data/cache-folder.ts';
import { IMPORT_FILE, type ImportResults } from './import/import-results.ts';
import { type Entry, nameOf } from './load/entry.ts';
import { memoryOf } from './load/process-use.ts';
import { findWrk } from './load/wrk.ts';
import { measureAll } from './measure-all.ts';
import { readOptions } from './options.ts';
import { describeMachine } from './report/describe-machine.ts';
import { resultsPage } from './report/results-page.ts';
import type { Results } from './results.ts';
import { startPostgres } from './serve/postgres.ts';
import { type Running, startCandidates } from './serve/start-candidates.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');

const args = process.argv.slice(2);
const options = readOptions(args);
await findWrk();
const running: (() => Promise<void>)[] = [];
try {
  const postgres = options.databases.includes('postgres') ? await startPostgres() : null;
  if (postgres !== null) running.push(postgres.stop);
  const candidates: Running[] = [];
  const entries: Entry[] = [];
  for (const scale of options.scales) {
    const field = await startCandidates(scale, options.databases, postgres, ({ stop }) => running.push(stop));
    candidates.push(...field.candidates);
    entries.push(...field.entries);
  }
  const { only } = options;
  const chosen = entries.filter(
    (entry) => only.length === 0 || only.some((part) => nameOf(entry).includes(part)),
  );
  const { passes, seconds, connections } = options;
  const lines = await measureAll(chosen, options);
  const results: Results = {
    date: new Date().toISOString(),
    command: ['pnpm bench', ...args].join(' '),
    machine: await describeMachine(),
    passes,
    seconds,
    connections,
    servers: candidates.map(({ name, scale, pid, startedIn, memoryAtStart }) => ({
      candidate: name,
      scale,
      startedIn,
      memoryAtStart,
      memoryPeak: memoryOf(pid).peak,
    })),
    lines,
  };
  writeFileSync(join(cacheFolder(), 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const page = resultsPage(results, {
    browser: leftBehind<BrowserResults>(BROWSER_FILE),
    imported: leftBehind<ImportResults>(IMPORT_FILE),
    remarks: readFileSync(join(import.meta.dirname, 'report', 'remarks.md'), 'utf8'),
  });
  process.stdout.write(page);
  if (options.report) writeFileSync(PAGE, page);
} finally {
  for (const stop of running.toReversed()) await stop();
}

/** What another command left in the cache; null where it was not run. */
function leftBehind<Left>(name: string): Left | null {
  const file = join(cacheFolder(), name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
