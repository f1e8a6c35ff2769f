import { randomUUID } from 'node:crypto';
import { type DatabaseProxy, databaseProxy } from '../running/database-proxy.ts';
import { type Postgres, startPostgres } from '../running/postgres.ts';
import { spawnServer } from '../running/server.ts';
import type { Act } from './acts.ts';
import { type Base, type BaseName, makeBases } from './base.ts';
import { type Copy, examine, type Found, perform, type Reference, until, wholeness } from './drill.ts';
import { editionHashes } from './edition-hashes.ts';
import { fingerprint, type Query } from './fingerprint.ts';

/** Where drills on PostgreSQL happen. */
export interface OnPostgres {
  readonly postgres: Postgres;
  readonly proxy: DatabaseProxy;
  readonly bases: ReadonlyMap<BaseName, Base>;
  copy(name: BaseName): Promise<Copy & { readonly database: string }>;
  remove(): Promise<void>;
}

/** @param folder where PostgreSQL's files go; a temporary one unless it is given */
export async function openOnPostgres(wanted: ReadonlySet<BaseName>, folder?: string): Promise<OnPostgres> {
  const postgres = await startPostgres(folder === undefined ? {} : { folder });
  const proxy = await databaseProxy(postgres.url('postgres'));
  await postgres.sql('CREATE DATABASE workshop');
  const bases = await makeBases(
    {
      workshop: { databaseUrl: postgres.url('workshop') },
      keep: async (name) => {
        await isLeft(postgres, 'workshop');
        await postgres.sql(`CREATE DATABASE base_${name} TEMPLATE workshop`);
      },
    },
    wanted,
  );
  return {
    postgres,
    proxy,
    bases,
    copy: async (name) => {
      const database = `drill_${randomUUID().replaceAll('-', '')}`;
      await postgres.sql(`CREATE DATABASE ${database} TEMPLATE base_${name}`);
      const query: Query = async (sql) =>
        (await postgres.sql(sql, database)).split('\n').filter((line) => line !== '');
      return {
        database,
        place: { databaseUrl: postgres.url(database) },
        look: async () => {
          await isLeft(postgres, database);
          return fingerprint(query);
        },
        faults: async ({ facts }) => [
          ...(await wholeness(query)),
          ...(await editionHashes({ databaseUrl: postgres.url(database) }, facts.edition)),
        ],
        remove: () => postgres.sql(`DROP DATABASE ${database} WITH (FORCE)`).then(() => {}),
      };
    },
    remove: async () => {
      await proxy.close();
      await postgres.remove();
    },
  };
}

/** Nobody has it open: what a killed process had begun is undone by then. */
function isLeft(postgres: Postgres, database: string): Promise<void> {
  return until(`nobody has ${database} open`, async () => {
    const count = await postgres.sql(
      `SELECT count(*) FROM pg_stat_activity WHERE datname = '${database}' AND backend_type = 'client backend'`,
    );
    return count === '0';
  });
}

/** At which statement of an act the server is killed: before it, or, of a commit, when it is done and not yet answered. */
export interface Point {
  readonly statement: number;
  readonly when: 'before' | 'unanswered';
}

/** Counts the statements of an act that goes well. */
export async function referenceOnPostgres(on: OnPostgres, act: Act, base: Base): Promise<Reference> {
  const copy = await on.copy(act.from);
  try {
    const before = await copy.look();
    let steps = 0;
    const commits: number[] = [];
    const count = () =>
      on.proxy.watch(({ sql }) => {
        steps += 1;
        if (sql === 'COMMIT') commits.push(steps);
        return 'pass';
      });
    if (act.ask === null) count();
    const server = spawnServer({ place: { databaseUrl: on.proxy.url(copy.database) } });
    await server.listening;
    if (act.ask !== null) count();
    const answer = await perform(act, server, base);
    on.proxy.watch(null);
    await server.stop();
    if (answer === null || !act.isDone(answer))
      throw new Error(`${act.name} fails by itself: ${answer?.text ?? server.said()}`);
    return { before, after: await copy.look(), steps, commits };
  } finally {
    await copy.remove();
  }
}

/** Kills the server with SIGKILL at a statement of an act. */
export async function killOnPostgres(
  on: OnPostgres,
  act: Act,
  base: Base,
  reference: Reference,
  point: Point,
): Promise<Found> {
  const copy = await on.copy(act.from);
  try {
    let number = 0;
    const server = spawnServer({ place: { databaseUrl: on.proxy.url(copy.database) } });
    const watch = () =>
      on.proxy.watch(() => {
        number += 1;
        if (number !== point.statement) return 'pass';
        return point.when === 'before' ? 'hold' : 'hold-answer';
      }, server.kill);
    if (act.ask === null) watch();
    else {
      await server.listening;
      watch();
    }
    const answer = await perform(act, server, base);
    // Where it took fewer statements this time, nothing was held: then it ends here.
    server.kill();
    await server.ended;
    on.proxy.watch(null);
    on.proxy.cut();
    return await examine(act, base, copy, reference, answer);
  } finally {
    on.proxy.watch(null);
    await copy.remove();
  }
}
