import { readComparison } from '@dial/domain/comparison/comparison';
import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS, type CouncilEditions, newestPublished } from '../shared/council-editions.ts';
import { load, notFound } from '../shared/load.ts';
import type { EditionHalf } from './editions/edition-half.tsx';
import { type EditionsCompared, loadEditionPair } from './editions/load-editions.ts';
import { loadSide, type SideBySide } from './side/load-side.ts';
import { loadThrough, type Through } from './through/load-through.ts';

export interface LoadedCompare {
  readonly shown: SideBySide | Through | EditionsCompared | EditionHalf;
  /** Newest first. */
  readonly editions: CouncilEditions['editions'];
}

/** What the address asks to compare. */
export async function loadCompare(args: LoaderFunctionArgs): Promise<LoadedCompare> {
  const comparison = readComparison(new URL(args.request.url).searchParams);
  const { editions } = await load(args, COUNCIL_EDITIONS, {});
  switch (comparison.kind) {
    case 'editions':
      return { editions, shown: await loadEditionPair(args, comparison) };
    case 'half': {
      const edition = editions.find(({ id }) => id === comparison.edition);
      if (edition === undefined) throw notFound();
      return { editions, shown: { kind: 'half', edition, missing: comparison.missing } };
    }
    case 'through':
      return { editions, shown: await loadThrough(args, comparison) };
    case 'indicators': {
      const id = comparison.edition ?? newestPublished(editions) ?? editions[0]?.id;
      const edition = editions.find((one) => one.id === id) ?? null;
      return { editions, shown: await loadSide(args, comparison, edition) };
    }
  }
}
