import { FREQUENCY_WORDS } from '@dial/domain/period/frequency';
import type { NumberCell, TableCell } from '@dial/domain/spreadsheet/table';
import { missingWords } from '../../shared/missing-words.ts';
import { MOVEMENT_WORDS } from '../../shared/movement-tag.tsx';
import { RAG_WORDS } from '../../shared/rag.ts';
import { unratedWords } from '../../shared/unrated.ts';
import { type OutcomeName, outcomeNames } from '../cells/outcome-names.ts';
import type { Row } from '../loading/row.ts';
import type { ColumnId } from '../state/column-ids.ts';

/** A cell of an exported row; its column's heading says what it holds. */
export interface ExportCell {
  readonly heading: string;
  readonly of: (row: Row, outcomes: readonly OutcomeName[]) => TableCell;
}

const text = (
  heading: string,
  of: (row: Row, outcomes: readonly OutcomeName[]) => string | null,
): ExportCell => ({ heading, of: (row, outcomes) => ({ kind: 'text', value: of(row, outcomes) }) });
const number = (heading: string, of: (row: Row) => Omit<NumberCell, 'kind'>): ExportCell => ({
  heading,
  of: (row) => ({ kind: 'number', ...of(row) }),
});
const figure = (heading: string, value: (row: Row) => string | null): ExportCell =>
  number(heading, (row) => ({ value: value(row), unit: row.unit, decimals: row.decimals }));

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
    figure('Latest', ({ latest }) => latest),
    text('Unit', ({ unit }) => unit),
    text('Period', ({ periodLabel }) => periodLabel),
    text('Latest as printed', ({ latestRaw }) => latestRaw),
    text('Why missing', whyMissing),
  ],
  target: [
    figure('Target rated against', ({ ratedTarget }) => ratedTarget),
    text('Target as printed', ({ targetRaw }) => targetRaw),
  ],
  distance: [
    number('Distance from target, %', ({ distancePercent }) => ({
      value: distancePercent,
      unit: '%',
      decimals: 1,
    })),
  ],
  rag: [
    text('Rating', ({ rag }) => (rag === null ? null : RAG_WORDS[rag])),
    text('Whose rating', ({ rag, published }) =>
      rag === null ? null : published ? 'Published' : 'Dial’s calculation',
    ),
    text('Why not rated', (row) =>
      row.rag === null && row.unratedReason !== null
        ? unratedWords(row.unratedReason, row.latestExpected)
        : null,
    ),
    text('Rule gives another rating', ({ ratingsDiffer }) => yesNo(ratingsDiffer)),
  ],
  movement: [
    text('Movement', ({ movement }) => MOVEMENT_WORDS[movement]),
    number('Change', ({ movementChange, unit, decimals }) => ({
      value: movementChange,
      unit,
      decimals,
      isDifference: true,
    })),
  ],
  trend: [
    text('Trend', ({ trend }) => trend.map(({ period, value }) => `${period}: ${value}`).join('; ') || null),
  ],
  owner: [text('Owner', ({ owners }) => owners.join('; ') || null)],
  service: [text('Service', ({ service }) => service)],
  frequency: [text('Frequency', ({ frequency }) => (frequency === null ? null : FREQUENCY_WORDS[frequency]))],
  outcomes: [
    text(
      'Outcomes it is mapped to',
      ({ outcomeIds }, outcomes) => outcomeNames(outcomeIds, outcomes).join('; ') || null,
    ),
  ],
};

function whyMissing({ latest, listedOnly, latestStatus, latestExpected }: Row): string | null {
  if (latest !== null) return null;
  return listedOnly ? 'only listed' : missingWords(latestStatus, latestExpected);
}

const yesNo = (is: boolean) => (is ? 'yes' : 'no');
