import type { Cell } from './cell.ts';
import { likeness } from './likeness.ts';

export type CellPair = readonly [first: Cell | null, second: Cell | null];

/**
 * Pairs the cells that the two readings have in one column of one line. One printed cell that the record files under
 * several indicators is one cell. Where the line holds several rows, the row's name decides.
 */
export function pairCells(first: readonly Cell[], second: readonly Cell[]): CellPair[] {
  const record = first.length > second.length ? mergeShared(first) : first;
  const [only] = record;
  const [other] = second;
  if (record.length === 1 && second.length === 1 && only && other) return [[only, other]];

  const left = new Set(record);
  const right = new Set(second);
  const candidates = record
    .flatMap((a) =>
      second.map((b) => ({ a, b, score: Math.max(...a.names.map((name) => likeness(name, b.row))) })),
    )
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  const pairs: CellPair[] = [];
  for (const { a, b } of candidates) {
    if (!left.has(a) || !right.has(b)) continue;
    left.delete(a);
    right.delete(b);
    pairs.push([a, b]);
  }
  return [
    ...pairs,
    ...[...left].map((a) => [a, null] as const),
    ...[...right].map((b) => [null, b] as const),
  ];
}

function mergeShared(cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of cells) {
    const key = [cell.kind, cell.period, cell.raw, cell.value, cell.status].join('\n');
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? cell
        : { ...known, row: `${known.row} ${cell.row}`, names: [...known.names, ...cell.names] },
    );
  }
  return [...merged.values()];
}
