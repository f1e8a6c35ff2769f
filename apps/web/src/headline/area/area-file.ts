import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ResultOf } from '../../shared/graphql.ts';
import { ROW_COLUMNS, TARGETED_COLUMNS } from '../../shared/table-file/row-columns.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { AREA_ROW } from './area-rows.tsx';

interface About {
  readonly id: string;
  /** "2023-24 Q3". */
  readonly edition: string;
  readonly area: string;
  readonly slug: string;
  /** Whether the ratings are those that the edition published. */
  readonly published: boolean;
}

/** An area's indicators as a file, as the edition prints them one after the other. */
export function areaFile(
  rows: readonly ResultOf<typeof AREA_ROW>[],
  { id, edition, area, slug, published }: About,
  taken: Taken,
): TableFile {
  const title = `${area}, ${edition}`;
  return {
    name: `dial-${id}-${slug}`,
    title,
    table: toTable(rows, COLUMNS),
    notes: [
      ...usualNotes(`The indicators of ${title}`, taken),
      { name: 'Rating', text: published ? 'As published.' : 'Dial’s calculation.' },
      dataNote(id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Indicator', indicatorName),
  ...TARGETED_COLUMNS,
  ROW_COLUMNS.rating,
  ROW_COLUMNS.whyNotRated,
  ROW_COLUMNS.movement,
  ROW_COLUMNS.change,
  ROW_COLUMNS.trend,
];
