// pnpm soak [-- --minutes 60] [--embedded] [--rate 20] [--cut 240] [--port 5447] [--out FILE]: readers, officers, an editor and packs together on one
// server for an hour, with the database's connections cut every few minutes; ends with what was found and `N passed, N failed`.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type DatabaseProxy, databaseProxy } from '../running/database-proxy.ts';
import { signInAll, type Who } from '../running/people.ts';
import { startPostgres } from '../running/postgres.ts';
import { openEdition, owedReturns } from '../running/quarter.ts';
import { startServer } from '../running/server.ts';
import { figuresCsv, importFigures, indicatorsOf, takePack } from './editor.ts';
import { officers } from './officer.ts';
import { readers } from './readers.ts';
import { report } from './report.ts';
import { type Sample, takeSample } from './sample.ts';
import { newTally } from './tally.ts';
import { judge } from './verdict.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    minutes: { type: 'string', default: '60' },
    embedded: { type: 'boolean', default: false },
    /** Reads a second. */
    rate: { type: 'string', default: '20' },
    /** Seconds between two cuts of the database's connections. */
    cut: { type: 'string', default: '240' },
    /** Of PostgreSQL; a free one unless given. */
    port: { type: 'string' },
    /** Where each sample is written as it is taken, a line each, and the results at the end. */
    out: { type: 'string' },
  },
});

/** Milliseconds between two of each. */
const EVERY = {
  officer: 4_000,
  import: 30_000,
  pack: 120_000,
  sample: 10_000,
  cut: Number(values.cut) * 1000,
};
/** Reads under way at most: on a machine that is too slow for the rate, turns are left out. */
const MOST_READS = 8;
/** Every so many samples garbage is collected first. */
const COLLECTED = 6;

const folder = mkdtempSync(join(tmpdir(), 'dial-soak-'));
const postgres = values.embedded
  ? null
  : await startPostgres(values.port === undefined ? {} : { port: Number(values.port) });
const proxy = postgres === null ? null : await databaseProxy(postgres.url('postgres'));
await postgres?.sql('CREATE DATABASE dial');
const place = proxy === null ? { dataDirectory: join(folder, 'data') } : { databaseUrl: proxy.url('dial') };
const server = await startServer({
  place,
  variables: { DIAL_DEMONSTRATION: '1' },
  flags: ['--expose-gc', '--import', new URL('measure.mjs', import.meta.url).href],
});
const cookies = await signInAll(server.origin);
const as = (who: Who) => ({ origin: server.origin, cookie: cookies[who] });
const visitor = { origin: server.origin, cookie: '' };
const edition = await openEdition(as('editor'));
const owed = (await owedReturns(as('officer'), edition)).filter(({ state }) => state === 'NOT_STARTED');
const filing = officers(as('officer'), as('manager'), owed.slice(0, 30));
const reading = await readers(visitor, as('officer'));
const indicators = await indicatorsOf(as('editor'), edition);

const tally = newTally();
const samples: Sample[] = [];
const began = performance.now();
const until = began + Number(values.minutes) * 60_000;
const goesOn = () => performance.now() < until && server.child.exitCode === null;
const underWay = new Set<Promise<void>>();
const connections = async () =>
  postgres === null
    ? null
    : Number(await postgres.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = 'dial'"));

let cuts = 0;
const cut = (database: DatabaseProxy) => {
  tally.harm();
  database.cut();
};

/** Does something again and again, at set times, until the end. */
async function every(milliseconds: number, work: (turn: number) => Promise<void> | void): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const at = Math.min(began + turn * milliseconds, until);
    await pause(Math.max(0, at - performance.now()));
    if (!goesOn()) return;
    await work(turn);
  }
}

process.stdout.write(
  `${values.minutes} minutes on ${postgres === null ? 'the embedded database' : 'PostgreSQL'}\n`,
);
await Promise.all([
  every(1000 / Number(values.rate), (turn) => {
    if (underWay.size >= MOST_READS) return;
    const sent = reading(turn, tally).finally(() => underWay.delete(sent));
    underWay.add(sent);
  }),
  every(EVERY.officer, (turn) => filing.act(turn, tally)),
  every(EVERY.import, (turn) => importFigures(as('editor'), edition, figuresCsv(indicators, turn), tally)),
  every(EVERY.pack, () => takePack(visitor, tally)),
  every(EVERY.cut, (turn) => {
    if (proxy === null || turn === 0) return;
    cuts += 1;
    // At rest, and in the middle of whatever is asked next, in turn.
    if (turn % 2 === 0) return cut(proxy);
    proxy.watch(() => {
      proxy.watch(null);
      cut(proxy);
      return 'hold';
    });
  }),
  every(EVERY.sample, async (turn) => {
    const at = (performance.now() - began) / 1000;
    const sample = await takeSample(server, at, turn % COLLECTED === 0, connections);
    samples.push(sample);
    if (values.out !== undefined) appendFileSync(`${values.out}.samples`, `${JSON.stringify(sample)}\n`);
  }),
]);
await Promise.all(underWay);
const lost = await filing.lost();
const ended = await server.stop();
await pause(500);
const connectionsLeft = await connections();
await proxy?.close();
await postgres?.remove();
rmSync(folder, { recursive: true, force: true });

const verdicts = judge({ samples, tally, ended, lost, connectionsLeft });
process.stdout.write(report({ samples, tally, verdicts, acknowledged: filing.acknowledged(), cuts }));
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `${JSON.stringify({ minutes: values.minutes, cuts, kinds: Object.fromEntries(tally.kinds), verdicts, samples }, null, 1)}\n`,
  );
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
