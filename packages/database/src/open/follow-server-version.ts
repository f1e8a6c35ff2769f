import pg from 'pg';
import type { PrismaClient } from './client.ts';
import { holdVersion, untilAllHeard } from './version-lock.ts';
import { VERSION_CHANNEL, type VersionWatch, watchVersion } from './version-watch.ts';

interface Pauses {
  /** Milliseconds between two signs of life, and until one is missed. */
  readonly beat: number;
  /** Milliseconds before a lost connection is made again. */
  readonly again: number;
}

const PAUSES: Pauses = { beat: 3000, again: 1000 };

/**
 * Follows the version over a connection of its own. While that is lost nothing is known, so that every read asks; it is made again
 * by itself. A connection that died silently is found by its missing sign of life.
 *
 * While a version is known a lock on it is held, for whoever writes to see: a write waits until all have heard of it, for as long as one
 * without a sign of life may still know what stood before.
 *
 * @param prisma where a write asks who has not heard of it
 */
export function followServerVersion(
  databaseUrl: string,
  prisma: () => PrismaClient,
  pauses = PAUSES,
): VersionWatch {
  const { watch, hearing } = watchVersion();
  const trusted = 2 * pauses.beat;
  let isStopped = false;
  let present: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let aliveAt = Number.NEGATIVE_INFINITY;

  const later = (milliseconds: number, work: () => void) => {
    if (!isStopped) timer = setTimeout(work, milliseconds).unref();
  };
  const lose = (client: pg.Client) => {
    if (client !== present) return;
    present = undefined;
    hearing.end();
    clearTimeout(timer);
    void client.end().catch(() => undefined);
    later(pauses.again, connect);
  };
  const beat = (client: pg.Client) => {
    const asked = performance.now();
    client.query('SELECT 1').then(
      () => {
        if (client !== present) return;
        aliveAt = asked;
        later(pauses.beat, () => beat(client));
      },
      () => lose(client),
    );
  };
  const connect = () => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: pauses.beat,
      query_timeout: pauses.beat,
      keepAlive: true,
    });
    present = client;
    let isLearning = false;
    const learn = async () => {
      // What is told meanwhile makes the one under way begin anew.
      if (isLearning) return;
      isLearning = true;
      try {
        while (client === present && watch.known() === null) await watch.learn(() => holdVersion(client));
      } catch {
        lose(client);
      }
      isLearning = false;
    };
    client.on('error', () => lose(client));
    client.on('end', () => lose(client));
    client.on('notification', ({ payload }) => {
      if (client !== present || payload === undefined) return;
      const known = watch.known();
      if (known !== null && BigInt(payload) <= BigInt(known)) return;
      watch.forget();
      void learn();
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${VERSION_CHANNEL}`))
      .then(
        () => {
          if (client !== present) return;
          hearing.begin();
          void learn();
          beat(client);
        },
        () => lose(client),
      );
  };
  connect();
  const known = () => (performance.now() - aliveAt < trusted ? watch.known() : null);
  return {
    known,
    learn: async (ask) => known() ?? ask(),
    written: async () => {
      try {
        await untilAllHeard(prisma(), trusted);
      } catch {
        // It is written all the same; what is known here is given up, as others give up what they cannot hear of.
        if (present !== undefined) lose(present);
      }
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      const client = present;
      present = undefined;
      hearing.end();
      await client?.end().catch(() => undefined);
    },
  };
}
