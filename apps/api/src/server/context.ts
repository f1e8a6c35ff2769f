import type { Database } from '@dial/database/open/database';
import { type Reader, readerOf } from '@dial/database/read/reader';
import { createLoaders, type Loaders } from './loaders.ts';
import { type Viewer, visibilityOf } from './viewer.ts';

/** The council that a deployment serves. */
export interface Council {
  readonly name: string;
}

/** What every resolver gets. */
export interface Context {
  readonly council: Council;
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly loaders: Loaders;
}

export function createContext(database: Database, council: Council, viewer: Viewer): Context {
  const reader = readerOf(database.prisma, visibilityOf(viewer));
  return { council, viewer, reader, loaders: createLoaders(reader) };
}
