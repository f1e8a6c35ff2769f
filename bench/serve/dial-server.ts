import { SERVER, SERVER_VARIABLES } from '../../scripts/launch/server.mjs';
import type { Place } from '../data/fill.ts';
import { startServer } from './start-server.ts';
import type { StartedServer } from './started-server.ts';

/** The real server, as `npm start` starts it, on a filled database. */
export function startDial(
  { dataDirectory, databaseUrl }: Place,
  variables: Readonly<Record<string, string>> = {},
): Promise<StartedServer> {
  return startServer(
    [SERVER],
    {
      ...SERVER_VARIABLES,
      DIAL_DATA_DIR: dataDirectory,
      ...(databaseUrl !== undefined && {
        DATABASE_URL: databaseUrl,
        DIAL_SECRET: 'a secret of the benchmark alone, no deployment’s',
      }),
      ...variables,
    },
    '/readyz',
  );
}
