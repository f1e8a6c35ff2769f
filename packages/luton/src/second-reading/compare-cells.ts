import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { type Cell, EMPTY_STATUSES } from './cell.ts';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import { pairCells } from './pair-cells.ts';
import { recordCells } from './record-cells.ts';
import { sameCellField } from './same-cell-field.ts';
import type { SecondReading } from './second-reading-data.ts';

/** Compares every table cell: whether it is there, and its kind, period, printed text, value and status. */
export function compareCells(edition: EditionData, { cells }: SecondReading): Comparison[] {
  const second = cells
    .filter(({ status }) => !EMPTY_STATUSES.has(status))
    .map((cell): Cell => {
      const direction = cell.kind === 'direction' && cell.status !== 'final';
      return {
        ...cell,
        names: [],
        value: cell.value ?? '',
        status: direction ? 'not-comparable' : cell.status,
      };
    });
  const places = Map.groupBy(
    [
      ...recordCells(edition).map((cell) => ({ cell, reading: 1 })),
      ...second.map((cell) => ({ cell, reading: 2 })),
    ],
    ({ cell }) => `${cell.line} ${cell.column}`,
  );
  return [...places.values()].flatMap((found) => {
    const of = (reading: number) =>
      found.filter((entry) => entry.reading === reading).map(({ cell }) => cell);
    return pairCells(of(1), of(2)).flatMap(([first, other]) => compareCell(first, other));
  });
}

function compareCell(first: Cell | null, second: Cell | null): Comparison[] {
  if (first === null) return second === null ? [] : [onlyIn('second', second, second.raw)].map(place);
  if (second === null) return [onlyIn('first', first, first.raw)].map(place);
  const { line, column, row } = first;
  const there = { line, column, row, field: 'cell', first: first.raw, second: second.raw, same: true };
  return [there, ...compareFields({ line, column, row }, fields(first), fields(second), sameCellField)];
}

function place({ line, column, row, field, first, second, same }: Comparison): Comparison {
  return { line, column, row, field, first, second, same };
}

function fields({ kind, period, raw, value, status }: Cell) {
  return { kind, period, raw, value, status };
}
