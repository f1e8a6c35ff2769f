import { createHash } from 'node:crypto';
import type { EditionRow } from '@dial/database/read/editions';
import type { Dataset, DatasetChange, DatasetFile } from '@dial/domain/open-data/dataset';
import type { DataSite } from './data-site.ts';
import { type Format, MEDIA_TYPES, type TableFiles } from './table-files.ts';

interface Spanned {
  readonly period_start: string | null;
  readonly period_end: string | null;
}

/** The dataset as a whole, with the sizes and checksums of its files. */
export async function describeDataset(
  { council, url }: DataSite,
  edition: EditionRow,
  tables: readonly TableFiles[],
  changes: readonly DatasetChange[],
  figures: readonly Spanned[],
): Promise<Dataset> {
  const address = `${url}/data/${edition.id}`;
  const distributions: DatasetFile[] = [];
  for (const table of tables) {
    for (const format of FORMATS) distributions.push(await describeFile(table, format, address));
  }
  const published = changes.find(({ kind }) => kind === 'published')?.at.slice(0, 10);
  return {
    '@id': address,
    '@type': 'dcat:Dataset',
    identifier: edition.id,
    title: `${edition.title}: open data`,
    description: `The performance indicators of ${council.name} in ${edition.financialYear} Q${edition.quarter}: figures, targets, ratings with their arithmetic, and the lines of the documents that they come from.`,
    publisher: { '@type': 'foaf:Agent', name: council.name },
    licence: council.licence ?? null,
    language: 'en-GB',
    landingPage: `${url}/editions/${edition.id}/data`,
    temporal: temporalOf(figures),
    issued: edition.publishedOn ?? published ?? null,
    modified: changes.find(({ kind }) => kind !== 'revised-later')?.at ?? null,
    version: versionOf(distributions),
    distributions,
    changes,
  };
}

const FORMATS: readonly Format[] = ['csv', 'json', 'xlsx'];

async function describeFile(
  { name, title, formats }: TableFiles,
  format: Format,
  address: string,
): Promise<DatasetFile> {
  const { bytes, rows } = await formats[format]();
  return {
    '@type': 'dcat:Distribution',
    name: `${name}.${format}`,
    title,
    downloadURL: `${address}/${name}.${format}`,
    mediaType: MEDIA_TYPES[format],
    byteSize: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows,
    describedBy: format === 'csv' ? `${address}/${name}.csv-metadata.json` : null,
  };
}

/** Of what the files hold; the workbooks say the same as the rest, and more of it. */
function versionOf(files: readonly DatasetFile[]): string {
  const sums = files.filter(({ name }) => name.endsWith('.json')).map(({ sha256 }) => sha256);
  return createHash('sha256').update(sums.join(' ')).digest('hex').slice(0, 12);
}

function temporalOf(figures: readonly Spanned[]): Dataset['temporal'] {
  const spans = figures.flatMap(({ period_start: start, period_end: end }) =>
    start === null || end === null ? [] : { start, end },
  );
  const start = spans.map((span) => span.start).toSorted()[0];
  const end = spans
    .map((span) => span.end)
    .toSorted()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
