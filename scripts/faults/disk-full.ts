import { isTyped } from '../running/is-typed.ts';
import { spawnServer } from '../running/server.ts';
import { sendGraphql } from '../running/session.ts';
import type { Act } from './acts.ts';
import type { Base } from './base.ts';
import { examine, type Found, perform, type Reference, until } from './drill.ts';
import type { Pace } from './kill-drills.ts';
import { type Line, lineOf, single, spread } from './lines.ts';
import { type OnPostgres, openOnPostgres, referenceOnPostgres } from './on-postgres.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

/** At which statement the disk gets full, and whether PostgreSQL has to begin a new file of its log by then. */
interface Full {
  readonly statement: number;
  readonly log: boolean;
}

/** PostgreSQL on a disk that gets full in the middle of an act, and has room again later. */
export async function diskFullDrills(
  acts: readonly Act[],
  pace: Pace,
  add: (line: Line) => void,
): Promise<void> {
  const about = { database: 'PostgreSQL', fault: 'the disk full' };
  const disk = await smallDisk();
  if (typeof disk === 'string') {
    for (const { name } of acts)
      add({ ...single(name, about.database, about.fault, []), tried: 0, skipped: disk });
    return;
  }
  try {
    const on = await openOnPostgres(new Set(acts.map(({ from }) => from)), disk.folder);
    try {
      // Else old files of the log would be kept, which take what is written without a byte of the disk.
      for (const setting of ['wal_recycle = off', "min_wal_size = '32MB'", "max_wal_size = '64MB'"])
        await on.postgres.sql(`ALTER SYSTEM SET ${setting}`);
      await on.postgres.sql('SELECT pg_reload_conf()');
      for (const act of acts) {
        const base = on.bases.get(act.from) as Base;
        const reference = await referenceOnPostgres(on, act, base);
        const harm = async (full: Full) => [await fillOnPostgres(on, disk, act, base, reference, full)];
        const at = (log: boolean) => (statement: number) => ({ statement, log });
        const points = spread(reference.steps, pace).map(at(false));
        const fault = `${about.fault} at one of ${reference.steps} statements`;
        add(await lineOf({ act: act.name, ...about, fault }, points, harm));
        const inLog = `${about.fault}, and no room in PostgreSQL's log`;
        add(await lineOf({ act: act.name, ...about, fault: inLog }, [at(true)(1)], harm));
      }
    } finally {
      await on.remove();
    }
  } finally {
    await disk.remove();
  }
}

/** Until there is room again all that is answered has to be typed; then the same server goes on by itself. */
async function fillOnPostgres(
  on: OnPostgres,
  disk: SmallDisk,
  act: Act,
  base: Base,
  reference: Reference,
  { statement, log }: Full,
): Promise<Found> {
  const copy = await on.copy(act.from);
  try {
    await on.postgres.sql('CHECKPOINT');
    let number = 0;
    const watch = () =>
      on.proxy.watch(() => {
        number += 1;
        if (number === statement) disk.fill();
        return 'pass';
      });
    const server = spawnServer({ place: { databaseUrl: on.proxy.url(copy.database) } });
    if (act.ask === null) watch();
    else {
      await server.listening;
      watch();
    }
    if (log) await on.postgres.sql('SELECT pg_switch_wal()');
    const answer = await perform(act, server, base);
    on.proxy.watch(null);
    disk.empty();
    await backAgain(on);
    const wrong = await afterwards(act, server, answer);
    const found = await examine(act, base, copy, reference, answer);
    return { ...found, wrong: [...wrong, ...found.wrong] };
  } finally {
    on.proxy.watch(null);
    disk.empty();
    await copy.remove();
  }
}

/** PostgreSQL ends where its log finds no room, and is started again by whoever made some. */
async function backAgain({ postgres }: OnPostgres): Promise<void> {
  const isUp = () =>
    postgres.sql('SELECT 1').then(
      () => true,
      () => false,
    );
  try {
    await until('PostgreSQL answers', isUp, 10);
  } catch {
    await postgres.stop('immediate');
    await postgres.start();
  }
}

type Server = ReturnType<typeof spawnServer>;

async function afterwards(act: Act, server: Server, answer: Awaited<ReturnType<typeof perform>>) {
  const wrong: string[] = [];
  if (answer === null) {
    const { code } = await server.ended;
    if (
      code !== 1 ||
      !/Dial did not start\. .*(disk|No space left)/.test(server.said()) ||
      /^ +at /m.test(server.said())
    )
      wrong.push(`It ended with ${code}: ${server.said()}`);
    return wrong;
  }
  if (!act.isDone(answer) && !isTyped(answer))
    wrong.push(`It was answered: ${answer.status} ${answer.text.slice(0, 300)}`);
  const origin = (await server.listening) ?? '';
  const asked = async () =>
    (await sendGraphql({ origin, cookie: '' }, '{ editions { id } }')).text.startsWith('{"data":{"editions"');
  await until('the server answers again', asked);
  const { code } = await server.stop();
  if (code !== 0) wrong.push(`It then ended with ${code}: ${server.said()}`);
  return wrong;
}
