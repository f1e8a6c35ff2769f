import { FREQUENCY_WORDS } from '@dial/domain/period/frequency';
import type { TableCell } from '@dial/domain/spreadsheet/table';
import { ROW_COLUMNS } from '../../shared/table-file/row-columns.ts';
import { figureColumn } from '../../shared/table-file/to-table.ts';
import { type OutcomeName, outcomeNames } from '../cells/outcome-names.ts';
import type { Trends } from '../loading/load-trends.ts';
import type { Row } from '../loading/row.ts';
import type { ColumnId } from '../state/column-ids.ts';

/** What rows are shown with, and do not hold themselves. */
export interface Beside {
  readonly outcomes: readonly OutcomeName[];
  /** Null where they could not be loaded. */
  readonly trends: Trends | null;
}

/** A cell of an exported row; its column's heading says what it holds. */
export interface ExportCell {
  readonly heading: string;
  readonly of: (row: Row, beside: Beside) => TableCell;
}

const text = (heading: string, of: (row: Row, beside: Beside) => string | null): ExportCell => ({
  heading,
  of: (row, beside) => ({ kind: 'text', value: of(row, beside) }),
});

/** What a column of the screen becomes: one kind of thing a cell, so that a spreadsheet can sort and count it. */
export const EXPORT_CELLS: Readonly<Record<ColumnId | 'indicator', readonly ExportCell[]>> = {
  indicator: [
    text('Indicator', ({ title }) => title),
    text('Series', ({ series }) => series),
    text('Reference', ({ reference }) => reference),
  ],
  area: [text('Area', ({ areaName }) => areaName)],
  directorate: [
    text('Directorate', ({ directorateName }) => directorateName),
    text('Directorate is derived', (row) =>
      row.directorateName === null ? null : yesNo(row.directorateDerived),
    ),
  ],
  latest: [
    ROW_COLUMNS.latest,
    ROW_COLUMNS.unit,
    ROW_COLUMNS.period,
    text('Latest as printed', ({ latestRaw }) => latestRaw),
    ROW_COLUMNS.whyMissing,
  ],
  target: [ROW_COLUMNS.target, ROW_COLUMNS.printedTarget],
  distance: [
    figureColumn('Distance from target, %', ({ distancePercent }: Row) => ({
      value: distancePercent,
      unit: '%',
      decimals: 1,
    })),
  ],
  rag: [
    ROW_COLUMNS.rating,
    ROW_COLUMNS.whose,
    ROW_COLUMNS.whyNotRated,
    text('Rule gives another rating', ({ ratingsDiffer }) => yesNo(ratingsDiffer)),
  ],
  movement: [ROW_COLUMNS.movement, ROW_COLUMNS.change],
  trend: [
    {
      heading: ROW_COLUMNS.trend.heading,
      of: ({ indicatorId }, { trends }) => ROW_COLUMNS.trend.of({ trend: trends?.get(indicatorId) ?? [] }),
    },
  ],
  owner: [text('Owner', ({ owners }) => owners.join('; ') || null)],
  service: [text('Service', ({ service }) => service)],
  frequency: [text('Frequency', ({ frequency }) => (frequency === null ? null : FREQUENCY_WORDS[frequency]))],
  outcomes: [
    text(
      'Outcomes it is mapped to',
      ({ outcomeIds }, { outcomes }) => outcomeNames(outcomeIds, outcomes).join('; ') || null,
    ),
  ],
};

const yesNo = (is: boolean) => (is ? 'yes' : 'no');
