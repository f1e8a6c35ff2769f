import type { Database } from '@dial/database/open/database';
import type { FastifyRequest } from 'fastify';
import type { Council } from './context.ts';
import type { Viewer } from './viewer.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly council: Council;
  /** Folder of the built web app; the default is where `pnpm build` puts it. */
  readonly webFolder?: string;
  /** Who sent a request; left out, everybody is the public. It may be asked more than once for one request. */
  readonly viewerOf?: (request: FastifyRequest) => Viewer | Promise<Viewer>;
}
