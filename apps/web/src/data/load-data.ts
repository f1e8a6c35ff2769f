import type { Dataset } from '@dial/domain/open-data/dataset';
import type { LoaderFunctionArgs } from 'react-router';
import { notFound } from '../shared/load.ts';

/** What the edition's `dataset.json` says: the page shows what programs read. */
export async function loadData({ params, request }: LoaderFunctionArgs): Promise<Dataset> {
  const response = await fetch(`/data/${encodeURIComponent(params.edition ?? '')}/dataset.json`, {
    signal: request.signal,
  });
  if (response.status === 404) throw notFound();
  if (!response.ok) throw new Error(`The data’s description did not come: ${response.status}`);
  return (await response.json()) as Dataset;
}
