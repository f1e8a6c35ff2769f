import type { Database } from '@dial/database/open/database';
import type { rowKeeper } from '@dial/database/read/kept-rows';
import type { thingKeeper } from '@dial/database/read/kept-things';
import { type Reader, readerOf } from '@dial/database/read/reader';
import { type Writer, writerOf } from '@dial/database/write/writer';
import type { Licence } from '@dial/domain/open-data/dataset';
import type { Left } from '../schema/leave-items.ts';
import type { Work } from '../schema/work-bound.ts';
import type { Particulars } from '../statements/particulars.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { NO_SIGN_IN, type Site } from './site.ts';
import { type Viewer, visibilityOf } from './viewer.ts';

/** The council that a deployment serves. */
export interface Council {
  readonly name: string;
  /** Under which its open data is given; left out, none is stated. */
  readonly licence?: Licence;
  /** What it says of itself; left out, nothing is stated. */
  readonly particulars?: Particulars;
}

/** What every resolver gets. */
export interface Context {
  readonly council: Council;
  readonly site: Site;
  readonly viewer: Viewer;
  readonly reader: Reader;
  /** The same, for what moves without the version of the data, people above all: nothing that it reads is kept. */
  readonly unkept: Reader;
  /** Writes in the viewer's name, for mutations: see `schema/writing.ts`. The public has none. */
  readonly writer: Writer | null;
  readonly loaders: Loaders;
  /** Counted by `schema/work-bound.ts`. */
  readonly work: Work;
  /** Whether what is resolved may be kept: it is the public's, and which data stands is known. */
  readonly keeps: boolean;
  /** Takes the items of a list whose texts are kept: see `schema/leave-items.ts`. */
  readonly left?: Left;
}

/** Keeps what the public is shown. */
export interface Keeping {
  readonly rows: ReturnType<typeof rowKeeper>;
  readonly things: ReturnType<typeof thingKeeper>;
}

export function createContext(
  database: Database,
  council: Council,
  viewer: Viewer,
  site: Site = NO_SIGN_IN,
  keeping?: Keeping,
): Context {
  const unkept = readerOf(database.prisma, visibilityOf(viewer));
  // What somebody signed in sees may be theirs alone, and move without the version of the data.
  const reader = viewer.id === null ? (keeping?.rows(unkept) ?? unkept) : unkept;
  const kept = viewer.id === null ? (keeping?.things(unkept.visibility) ?? null) : null;
  const writer = viewer.id === null ? null : writerOf(database.prisma, viewer.id);
  return {
    council,
    site,
    viewer,
    reader,
    unkept,
    writer,
    loaders: createLoaders({ reader: unkept, viewer, kept }),
    work: { resolved: 0, refusal: null },
    keeps: kept !== null,
  };
}
