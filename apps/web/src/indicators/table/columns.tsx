import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Row } from '../loading/row.ts';
import { COLUMN_WORDS } from '../state/column-ids.ts';

/**
 * Rows come narrowed and sorted (`orderIndicators`), as cards and exports need them too. The table has the columns: their order,
 * which are shown, and by which is sorted; lines take what is in a cell from `CELLS`, as cards do.
 */
export const FEATURES = tableFeatures({ columnOrderingFeature, columnVisibilityFeature, rowSortingFeature });

const helper = createColumnHelper<typeof FEATURES, Row>();
const { accessor } = helper;

/** Figures of different units cannot be sorted by size, nor can lines. */
const unsorted = { enableSorting: false } as const;

export const COLUMNS = helper.columns([
  accessor('indicatorId', { id: 'choose', header: 'Compare', ...unsorted }),
  accessor('title', { id: 'indicator', header: COLUMN_WORDS.indicator }),
  accessor('areaName', { id: 'area', header: COLUMN_WORDS.area }),
  accessor('directorateName', { id: 'directorate', header: COLUMN_WORDS.directorate }),
  accessor('latest', { id: 'latest', header: COLUMN_WORDS.latest, ...unsorted }),
  accessor('ratedTarget', { id: 'target', header: COLUMN_WORDS.target, ...unsorted }),
  accessor('distancePercent', { id: 'distance', header: 'Distance' }),
  accessor('rag', { id: 'rag', header: COLUMN_WORDS.rag }),
  accessor('movement', { id: 'movement', header: COLUMN_WORDS.movement }),
  accessor('latest', { id: 'trend', header: COLUMN_WORDS.trend, ...unsorted }),
  accessor('owners', { id: 'owner', header: COLUMN_WORDS.owner }),
  accessor('service', { id: 'service', header: COLUMN_WORDS.service }),
  accessor('frequency', { id: 'frequency', header: COLUMN_WORDS.frequency }),
  accessor('outcomeIds', { id: 'outcomes', header: COLUMN_WORDS.outcomes, ...unsorted }),
]);
