import type { Database } from '@dial/database/open/database';
import type { Council } from './context.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly council: Council;
  /** Folder of the built web app; the default is where `pnpm build` puts it. */
  readonly webFolder?: string;
}
