import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PGlite } from '@electric-sql/pglite';
import { adapterOf } from '../open/embedded-engine.ts';
import { type CopyConnection, CSV } from './copy-connection.ts';

/** PGlite gives and takes one table at a time as a whole, in memory. */
export function embeddedConnection(engine: PGlite, place: string): CopyConnection {
  return {
    kind: 'embedded',
    place,
    factory: adapterOf(engine),
    run: (script) => engine.exec(script),
    query: async (sql) => (await engine.query<Record<string, unknown>>(sql)).rows,
    copyOut: async (what) => {
      const { blob } = await engine.query(`COPY ${what} TO '/dev/blob' ${CSV}`);
      return Readable.from(blob === undefined ? [] : blob.stream());
    },
    copyIn: async (what, csv) => {
      const blob = new Blob([await buffer(csv)]);
      await engine.query(`COPY ${what} FROM '/dev/blob' ${CSV}`, [], { blob });
    },
    close: () => engine.close(),
  };
}
