import { readLoads } from '@dial/database/read/dataset-changes';
import { type EditionRow, readEditions } from '@dial/database/read/editions';
import { readCorrections, readSteps } from '@dial/database/read/history';
import { readIndicatorsById } from '@dial/database/read/indicators';
import type { Reader } from '@dial/database/read/reader';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { DataSite } from './data-site.ts';

/** What of RFC 4287 Dial's feed has. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  readonly author: string;
  /** Its own address. */
  readonly self: string;
  readonly alternate: string;
  readonly rights: string | null;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly published: string | null;
  readonly alternate: string;
  readonly summary: string;
}

/** Said where nothing tells a date: a feed has to have one. */
const NO_DATE = '1970-01-01T00:00:00.000Z';

/** The editions that the reader sees, and the corrections of what they published; newest first. */
export async function editionsFeed(reader: Reader, { council, url }: DataSite): Promise<Feed> {
  const editions = await readEditions(reader);
  const ids = editions.map(({ id }) => id);
  const [steps, loads, corrections] = await Promise.all([
    readSteps(reader, ids),
    readLoads(reader, ids),
    readCorrections(reader, ids),
  ]);
  const indicators = new Map(
    (
      await readIndicatorsById(
        reader,
        corrections.map(({ indicatorId }) => indicatorId),
      )
    ).map((indicator) => [indicator.id, indicatorName(indicator)]),
  );
  const came = (id: string): string =>
    steps.find(({ editionId, to }) => editionId === id && to === 'PUBLISHED')?.at ??
    loads.find(({ editionId }) => editionId === id)?.at ??
    NO_DATE;
  const entries: FeedEntry[] = [
    ...editions.map((edition) => editionEntry(edition, came(edition.id), url)),
    ...corrections.map(({ editionId, indicatorId, reportId, version, at, note }) => ({
      id: `${url}/editions/${editionId}/indicators/${indicatorId}#correction-${version}`,
      title: `Correction, ${nameOf(editions, editionId)}: ${indicators.get(indicatorId) ?? reportId}`,
      updated: at,
      published: at,
      alternate: `${url}/editions/${editionId}/indicators/${indicatorId}`,
      summary: note,
    })),
  ].toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return {
    id: `${url}/editions`,
    title: `${council.name}: performance reports`,
    subtitle: 'Published editions, and corrections of them.',
    updated: entries[0]?.updated ?? NO_DATE,
    author: council.name,
    self: `${url}/editions.atom`,
    alternate: `${url}/editions`,
    rights: council.licence === undefined ? null : `${council.licence.name}: ${council.licence.url}`,
    entries,
  };
}

function editionEntry(edition: EditionRow, at: string, url: string): FeedEntry {
  return {
    id: `${url}/editions/${edition.id}`,
    title: edition.title,
    updated: at,
    published: edition.publishedOn === null ? null : `${edition.publishedOn}T00:00:00Z`,
    alternate: `${url}/editions/${edition.id}`,
    summary: `The performance indicators of ${edition.financialYear} Q${edition.quarter}: figures, ratings and commentary. Open data at ${url}/data/${edition.id}.`,
  };
}

function nameOf(editions: readonly EditionRow[], id: string): string {
  const edition = editions.find((one) => one.id === id);
  return edition === undefined ? id : `${edition.financialYear} Q${edition.quarter}`;
}
