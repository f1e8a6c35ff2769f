import pg from 'pg';
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
 */
export function followServerVersion(databaseUrl: string, pauses = PAUSES): VersionWatch {
  const { watch, hearing } = watchVersion();
  let isStopped = false;
  let present: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

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
    client.query('SELECT 1').then(
      () => {
        if (client === present) later(pauses.beat, () => beat(client));
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
    client.on('error', () => lose(client));
    client.on('end', () => lose(client));
    client.on('notification', ({ payload }) => {
      if (client === present && payload !== undefined) hearing.tell(payload);
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${VERSION_CHANNEL}`))
      .then(
        () => {
          if (client !== present) return;
          hearing.begin();
          later(pauses.beat, () => beat(client));
        },
        () => lose(client),
      );
  };
  connect();
  return {
    ...watch,
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
