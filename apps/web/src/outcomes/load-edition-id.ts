import { readText } from '@dial/domain/address/query-values';
import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS, newestPublished } from '../shared/council-editions.ts';
import { load, notFound } from '../shared/load.ts';

/** The edition that the address names, else the newest published one. The shell asks the same question at the same time. */
export async function loadEditionId(args: LoaderFunctionArgs): Promise<string> {
  const { editions } = await load(args, COUNCIL_EDITIONS, {});
  const named = readText(new URL(args.request.url).searchParams, 'edition');
  const edition = editions.some(({ id }) => id === named) ? named : newestPublished(editions);
  if (edition === null) throw notFound();
  return edition;
}
