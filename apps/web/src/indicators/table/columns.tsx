import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { CELLS } from '../cells/cells.tsx';
import { IndicatorCell } from '../cells/indicator-cell.tsx';
import { ChooseBox } from '../choose/choose-box.tsx';
import type { Row } from '../loading/row.ts';
import { COLUMN_WORDS } from '../state/column-ids.ts';

/** Rows come narrowed and sorted (`orderIndicators`), as cards and exports need them too; the table lays them out. */
export const FEATURES = tableFeatures({ columnOrderingFeature, columnVisibilityFeature, rowSortingFeature });

const helper = createColumnHelper<typeof FEATURES, Row>();
const { accessor } = helper;

/** Figures of different units cannot be sorted by size, nor can lines. */
const unsorted = { enableSorting: false } as const;

export const COLUMNS = helper.columns([
  accessor('indicatorId', {
    id: 'choose',
    header: 'Compare',
    cell: ({ row }) => <ChooseBox row={row.original} />,
    ...unsorted,
  }),
  accessor('title', {
    id: 'indicator',
    header: COLUMN_WORDS.indicator,
    cell: ({ row }) => <IndicatorCell row={row.original} />,
  }),
  accessor('areaName', {
    id: 'area',
    header: COLUMN_WORDS.area,
    cell: ({ row }) => CELLS.area(row.original),
  }),
  accessor('directorateName', {
    id: 'directorate',
    header: COLUMN_WORDS.directorate,
    cell: ({ row }) => CELLS.directorate(row.original),
  }),
  accessor('latest', {
    id: 'latest',
    header: COLUMN_WORDS.latest,
    cell: ({ row }) => CELLS.latest(row.original),
    ...unsorted,
  }),
  accessor('ratedTarget', {
    id: 'target',
    header: COLUMN_WORDS.target,
    cell: ({ row }) => CELLS.target(row.original),
    ...unsorted,
  }),
  accessor('distancePercent', {
    id: 'distance',
    header: 'Distance',
    cell: ({ row }) => CELLS.distance(row.original),
  }),
  accessor('rag', { id: 'rag', header: COLUMN_WORDS.rag, cell: ({ row }) => CELLS.rag(row.original) }),
  accessor('movement', {
    id: 'movement',
    header: COLUMN_WORDS.movement,
    cell: ({ row }) => CELLS.movement(row.original),
  }),
  accessor('latest', {
    id: 'trend',
    header: COLUMN_WORDS.trend,
    cell: ({ row }) => CELLS.trend(row.original),
    ...unsorted,
  }),
  accessor('owners', {
    id: 'owner',
    header: COLUMN_WORDS.owner,
    cell: ({ row }) => CELLS.owner(row.original),
  }),
  accessor('service', {
    id: 'service',
    header: COLUMN_WORDS.service,
    cell: ({ row }) => CELLS.service(row.original),
  }),
  accessor('frequency', {
    id: 'frequency',
    header: COLUMN_WORDS.frequency,
    cell: ({ row }) => CELLS.frequency(row.original),
  }),
  accessor('outcomeIds', {
    id: 'outcomes',
    header: COLUMN_WORDS.outcomes,
    cell: ({ row }) => CELLS.outcomes(row.original),
    ...unsorted,
  }),
]);
