import type { Database } from '@dial/database/open/database';
import type { VersionWatch } from '@dial/database/open/version-watch';
import type { FastifyRequest } from 'fastify';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { Council } from './context.ts';
import type { Viewer } from './viewer.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly council: Council;
  /** Follows the version of the data; left out, each request asks the database for it, and no answer is kept. */
  readonly versions?: VersionWatch;
  /** Folder of the built web app; the default is where `pnpm build` puts it. */
  readonly webFolder?: string;
  /** Sign-in, at `/api/auth`; left out, nobody can sign in. */
  readonly signIn?: SignIn;
  /** Addresses of the proxies in front of Dial, whose word on whom they pass on is taken. */
  readonly trustedProxies?: readonly string[];
  /** Whether the GraphQL API tells its schema; left out, it does. */
  readonly introspection?: boolean;
  /** How often an operation has been asked when it is compiled, for tests; left out, after a few times. */
  readonly compiledAt?: number;
  /** Who sent a request, for tests; left out, sign-in says so. It may be asked more than once for one request. */
  readonly viewerOf?: (request: FastifyRequest) => Viewer | Promise<Viewer>;
}
