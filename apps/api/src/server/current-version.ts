import type { Reader } from '@dial/database/read/reader';
import { readDataVersion } from '@dial/database/read/version';
import type { ServerOptions } from './server-options.ts';

/** The version of the data that stands: as it is known where that is followed, else as the database says. */
export function currentVersion({ versions }: ServerOptions, reader: Reader): Promise<string> {
  const ask = () => readDataVersion(reader);
  return versions?.learn(ask) ?? ask();
}
