import type { EditionRow } from '@dial/database/read/editions';
import type { Reader } from '@dial/database/read/reader';
import type { Dataset, DatasetChange } from '@dial/domain/open-data/dataset';
import { changesOf } from './changes-of.ts';
import { csvMetadata } from './csv-metadata.ts';
import type { DataSite } from './data-site.ts';
import { INDICATORS, OBSERVATIONS } from './data-table.ts';
import { describeDataset } from './describe-dataset.ts';
import { once, type TableFiles, tableFiles } from './table-files.ts';
import { workbookNotes } from './workbook-notes.ts';

/** The open data of an edition: its tables' files, what describes them, and the whole. Each is made when it is first asked for. */
export interface EditionData {
  readonly tables: readonly TableFiles[];
  /** What describes a CSV file, by the table's name. */
  readonly metadata: Readonly<Record<string, () => object>>;
  readonly dataset: () => Promise<Dataset>;
}

export function editionData(reader: Reader, edition: EditionRow, site: DataSite): EditionData {
  const indicators = once(() => INDICATORS.read(reader, edition.id));
  const observations = once(() => OBSERVATIONS.read(reader, edition.id));
  const changes = once(async (): Promise<readonly DatasetChange[]> => {
    const ids = (await indicators()).map(({ indicator }) => `${edition.id}.${indicator}`);
    return changesOf(reader, edition, ids);
  });
  const notes = (what: string) => async () => workbookNotes(site, edition, what, await changes());
  const tables = [
    tableFiles(INDICATORS, indicators, notes(INDICATORS.description)),
    tableFiles(OBSERVATIONS, observations, notes(OBSERVATIONS.description)),
  ];
  const about = {
    edition: edition.id,
    editionTitle: edition.title,
    publisher: site.council.name,
    licence: site.council.licence ?? null,
  };
  return {
    tables,
    metadata: {
      [INDICATORS.name]: () => csvMetadata(INDICATORS, about),
      [OBSERVATIONS.name]: () => csvMetadata(OBSERVATIONS, about),
    },
    dataset: once(async () =>
      describeDataset(site, edition, tables, await changes(), (await observations()).filter(isActual)),
    ),
  };
}

const isActual = ({ kind, value }: { readonly kind: string; readonly value: string | null }) =>
  kind === 'actual' && value !== null;
