// `pnpm bench:processes`: several Dial processes on one PostgreSQL, straight and behind a load balancer, and whether a write through one is
// in the next read of each. See bench/README.md for the flags; of several scales the first is taken.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './data/cache-folder.ts';
import { preparePostgres } from './data/prepare-postgres.ts';
import { SCALES } from './data/scales.ts';
import { memoryOf } from './load/process-use.ts';
import { findWrk, sendLoad } from './load/wrk.ts';
import { readOptions } from './options.ts';
import { checkWrites } from './processes/check-writes.ts';
import { signInEditor } from './processes/editor.ts';
import { processLoads } from './processes/loads.ts';
import { measureTogether, type Together, type TogetherPass } from './processes/measure-together.ts';
import { startBalancer } from './processes/nginx.ts';
import { type ProcessLine, type ProcessResults, processesPage } from './processes/processes-page.ts';
import { describeMachine } from './report/describe-machine.ts';
import { say } from './say.ts';
import { startDial } from './serve/dial-server.ts';
import { startPostgres } from './serve/postgres.ts';
import type { StartedServer } from './serve/started-server.ts';

const PROCESSES = 3;
const WRITES = 200;
const WARM_UP_SECONDS = 3;

const args = process.argv.slice(2);
const { scales, only, passes, seconds, connections } = readOptions(args);
const scale = scales[0] ?? 'S';
await findWrk();
const running: (() => Promise<unknown>)[] = [];
try {
  const postgres = await startPostgres();
  running.push(postgres.stop);
  const filled = await preparePostgres(postgres, SCALES[scale], say);
  // What is written is written to a copy.
  const copy = `${filled}_processes`;
  await postgres.run('dropdb', ['--if-exists', '--force', copy]);
  await postgres.run('createdb', ['--template', filled, copy]);
  running.push(() => postgres.run('dropdb', ['--force', copy]));
  const connectionsNow = async () => {
    const sql = `SELECT count(*) FROM pg_stat_activity WHERE datname = '${copy}'`;
    const printed = await postgres.run('psql', ['--dbname', 'postgres', '--tuples-only', '--command', sql]);
    return Number(printed.trim());
  };
  const servers: StartedServer[] = [];
  const start = async () => {
    say(`starting process ${servers.length + 1}`);
    const place = { dataDirectory: '', databaseUrl: postgres.url(copy) };
    const server = await startDial(place, { DIAL_DEMONSTRATION: '1' });
    servers.push(server);
    running.push(server.stop);
    return server.origin;
  };
  const first = await start();
  const editor = await signInEditor(first);
  say('writes, one process');
  const alone = await checkWrites(editor, [first], WRITES);
  while (servers.length < PROCESSES) await start();
  const origins = servers.map(({ origin }) => origin);
  say('writes, three processes');
  const idle = await checkWrites(editor, origins, WRITES);
  const candidate = {
    name: 'Dial, PostgreSQL',
    scale,
    origin: first,
    pid: servers[0]?.pid ?? 0,
    databasePid: postgres.pid,
  };
  const loads = (await processLoads(candidate)).filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  );
  const balancer = await startBalancer(origins);
  running.push(balancer.stop);
  const pids = { servers: servers.map(({ pid }) => pid), database: postgres.pid, balancer: balancer.pid };
  const groups = (['straight', 'balancer'] as const).flatMap((way) =>
    origins.map((_, index): Together => {
      const behind = balancer.origins[index] ?? '';
      const to = way === 'straight' ? origins.slice(0, index + 1) : [behind];
      return { processes: index + 1, way, origins: to, pids };
    }),
  );
  const lines: ProcessLine[] = [];
  for (const [at, load] of loads.entries()) {
    const taken = groups.map((): TogetherPass[] => []);
    for (let pass = 0; pass <= passes; pass += 1) {
      for (const [index, group] of groups.entries()) {
        const round = ((at * (passes + 1) + pass) * groups.length + index) * 2;
        const came = await measureTogether(group, load, round, {
          connections,
          seconds: pass === 0 ? WARM_UP_SECONDS : seconds,
        });
        say(
          `${pass}/${passes} ${load.name}, ${group.processes} ${group.way}: ${Math.round(came.perSecond)} a second`,
        );
        if (pass > 0) taken[index]?.push(came);
      }
    }
    for (const [index, { processes, way }] of groups.entries())
      lines.push({ load: load.name, processes, way, passes: taken[index] ?? [] });
  }
  say('writes, three processes under load');
  const [hammer] = loads;
  const long = WRITES / 10;
  const hammering =
    hammer === undefined
      ? []
      : origins.map((origin) => sendLoad(origin, hammer.requests(0), { connections: 4, seconds: long }));
  const loaded = await checkWrites(editor, origins, WRITES);
  const hammered = await Promise.all(hammering);
  const results: ProcessResults = {
    date: new Date().toISOString(),
    command: ['pnpm bench:processes', ...args].join(' '),
    machine: await describeMachine(),
    scale,
    passes,
    seconds,
    connections,
    memory: servers.map(({ pid }) => memoryOf(pid)),
    databaseConnections: await connectionsNow(),
    lines,
    writes: [
      { where: 'one process', seen: alone },
      { where: 'three processes', seen: idle },
      { where: 'three processes, each under load', seen: loaded },
    ],
    hammered: hammered.map(({ requests, microseconds }) => (requests * 1e6) / microseconds),
  };
  writeFileSync(join(cacheFolder(), 'processes.json'), `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(processesPage(results));
} finally {
  for (const stop of running.toReversed()) await stop();
}
