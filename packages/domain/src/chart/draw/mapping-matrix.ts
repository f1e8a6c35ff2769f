import type { MappingMark } from './draw-mapping-mark.ts';

export interface MappingMatrixColumn {
  /** Above the column and in the key: "2.3". */
  readonly number: string;
  readonly name: string;
  /** What columns side by side have in common: the strategic priority. */
  readonly group: string;
}

export interface MappingMatrixRow {
  readonly name: string;
  /** One for each column; null where nothing is said of the two. */
  readonly marks: readonly (MappingMark | null)[];
}
