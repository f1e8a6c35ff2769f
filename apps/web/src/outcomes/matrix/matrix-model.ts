import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import type { MappingStatus, MappingStrength } from '../mapping/mapping-words.ts';

export interface MatrixColumn {
  /** Id of the outcome. */
  readonly id: string;
  readonly name: string;
  /** Priority and place under it, "2.3": the matrix's own numbers, in printed order. */
  readonly number: string;
  readonly priority: string;
  /** The first of its priority. */
  readonly isFirst: boolean;
}

export interface MatrixRow {
  /** Id of the indicator. */
  readonly id: string;
  readonly name: string;
  /** Slug of its area in the edition; NOT_REPORTED where the edition does not report it. */
  readonly area: string;
  /** Folded text that typed words are looked for in. */
  readonly searchText: string;
}

export interface MatrixCell {
  /** Id of the mapping. */
  readonly id: string;
  readonly status: MappingStatus;
  readonly strength: MappingStrength;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** What is said of a measure and an outcome; undefined where nothing was ever. */
  readonly cellAt: (row: string, column: string) => MatrixCell | undefined;
  /** The cells of an outcome, in the order of the rows. */
  readonly cellsOf: (column: string) => readonly { readonly row: MatrixRow; readonly cell: MatrixCell }[];
}

export const NOT_REPORTED = 'not-reported';

interface Priority {
  readonly name: string;
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
}

interface Measure {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly areaName: string;
}

interface Mapping extends MatrixCell {
  readonly indicator: { readonly id: string; readonly name: string };
  readonly outcome: { readonly id: string };
}

/** Outcomes as columns, in printed order. */
export function matrixColumns(priorities: readonly Priority[]): MatrixColumn[] {
  return priorities.flatMap(({ name: priority, outcomes }, first) =>
    outcomes.map(({ id, name }, second) => ({
      id,
      name,
      number: `${first + 1}.${second + 1}`,
      priority,
      isFirst: second === 0,
    })),
  );
}

/** The edition's measures in its order, and after them, A to Z, those that are mapped though the edition does not report them. */
export function matrixRows(measures: readonly Measure[], mappings: readonly Mapping[]): MatrixRow[] {
  const reported = new Set(measures.map(({ id }) => id));
  const others = new Map(
    mappings
      .filter(({ status, indicator }) => status !== 'RETIRED' && !reported.has(indicator.id))
      .map(({ indicator }) => [indicator.id, indicator]),
  );
  return [
    ...measures.map(({ id, name, area, areaName }) => ({
      id,
      name,
      area,
      searchText: foldText(`${name} ${areaName}`),
    })),
    ...[...others.values()]
      .toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
      .map(({ id, name }) => ({ id, name, area: NOT_REPORTED, searchText: foldText(name) })),
  ];
}

export function toMatrix(
  priorities: readonly Priority[],
  measures: readonly Measure[],
  mappings: readonly Mapping[],
): Matrix {
  const rows = matrixRows(measures, mappings);
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const { outcome, indicator, id, status, strength } of mappings) {
    const column = cells.get(outcome.id) ?? new Map<string, MatrixCell>();
    column.set(indicator.id, { id, status, strength });
    cells.set(outcome.id, column);
  }
  return {
    columns: matrixColumns(priorities),
    rows,
    cellAt: (row, column) => cells.get(column)?.get(row),
    cellsOf: (column) =>
      rows.flatMap((row) => {
        const cell = cells.get(column)?.get(row.id);
        return cell === undefined ? [] : [{ row, cell }];
      }),
  };
}
