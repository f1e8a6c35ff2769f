import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '../launch/root.mjs';
import { SERVER, SERVER_VARIABLES } from '../launch/server.mjs';

/** The database that a server is started with: one on a server by its address, or an embedded one by its directory. */
export type Place = { readonly databaseUrl: string } | { readonly dataDirectory: string };

export interface ServerOptions {
  readonly place: Place;
  readonly variables?: Readonly<Record<string, string>>;
  /** Flags of Node. */
  readonly flags?: readonly string[];
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The real server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  /** All that it has printed so far. */
  said(): string;
  readonly ended: Promise<Ended>;
  /** Where it listens, once it does; null when it ended before. */
  readonly listening: Promise<string | null>;
  kill(): void;
  /** Asks it to end as a service manager would. */
  stop(): Promise<Ended>;
}

/** Signs cookies in drills alone, so that one who signed in stays so in every copy of a database. */
const SECRET = 'a secret of drills alone, which no deployment has';

const END_WITH_PARENT = new URL('../launch/end-with-parent.mjs', import.meta.url).href;

/** Milliseconds. */
const LATE = 20_000;

export function spawnServer({ place, variables = {}, flags = [] }: ServerOptions): ServerProcess {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', END_WITH_PARENT, ...flags, SERVER],
    {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        ...SERVER_VARIABLES,
        DIAL_SECRET: SECRET,
        ...('databaseUrl' in place
          ? { DATABASE_URL: place.databaseUrl, DIAL_DATA_DIR: '/nonexistent' }
          : { DIAL_DATA_DIR: place.dataDirectory }),
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let printed = '';
  const { pid } = child;
  if (pid === undefined) throw new Error('The server could not be started.');
  const ended = new Promise<Ended>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const listening = new Promise<string | null>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const address = /^Dial is at (\S+)\/$/m.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    child.once('close', () => resolve(null));
  });
  const kill = () => void child.kill('SIGKILL');
  return {
    child,
    pid,
    said: () => printed,
    ended,
    listening,
    kill,
    stop: async () => {
      child.kill('SIGTERM');
      const late = setTimeout(kill, LATE);
      const end = await ended;
      clearTimeout(late);
      return end;
    },
  };
}

/** A server that listens. @throws Error with what it said when it ends before */
export async function startServer(options: ServerOptions): Promise<ServerProcess & { origin: string }> {
  const server = spawnServer(options);
  const origin = await server.listening;
  if (origin === null) throw new Error(`The server did not start: ${server.said()}`);
  return { ...server, origin };
}
