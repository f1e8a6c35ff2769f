import type { EditionRow } from '@dial/database/read/editions';
import type { DatasetChange } from '@dial/domain/open-data/dataset';
import { FIGURE_NOTES } from '@dial/domain/open-data/figure-notes';
import type { TableNote } from '@dial/domain/spreadsheet/table';
import type { DataSite } from './data-site.ts';

/** What the sheet beside a table of an edition's open data says before its columns. */
export function workbookNotes(
  { council, url }: DataSite,
  edition: EditionRow,
  what: string,
  changes: readonly DatasetChange[],
): TableNote[] {
  const { documentId, documentTitle, id, title } = edition;
  const changed = changes.find(({ kind }) => kind !== 'revised-later')?.at.slice(0, 10);
  return [
    { name: 'What', text: what },
    { name: 'Council', text: council.name },
    { name: 'Edition', text: title },
    {
      name: 'Source',
      text:
        documentId === null
          ? 'Filed and signed off in Dial.'
          : `${documentTitle ?? documentId} (${documentId}); each row names its lines.`,
    },
    { name: 'Address', text: `${url}/data/${id}` },
    ...(council.licence === undefined
      ? []
      : [{ name: 'Licence', text: `${council.licence.name}: ${council.licence.url}` }]),
    ...(changed === undefined ? [] : [{ name: 'As of', text: changed }]),
    ...FIGURE_NOTES,
  ];
}
