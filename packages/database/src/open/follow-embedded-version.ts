import type { PGlite } from '@electric-sql/pglite';
import { VERSION_CHANNEL, type VersionWatch, watchVersion } from './version-watch.ts';

/** Follows the version of the embedded database, which tells of a move before the write that made it is answered. */
export async function followEmbeddedVersion(engine: PGlite): Promise<VersionWatch> {
  const {
    watch: { known, learn, forget },
    hearing,
  } = watchVersion();
  const stop = await engine.listen(VERSION_CHANNEL, hearing.tell);
  hearing.begin();
  return {
    known,
    learn,
    // There is one process alone.
    written: async () => forget(),
    stop: async () => {
      hearing.end();
      await stop();
    },
  };
}
