/** One thing that both readings say, or that only one of them says: what each says there, and whether that is the same. */
export interface Comparison {
  readonly line: number;
  /** The table's column; for what stands in no table cell the part of the record: `row`, `responsibility` … */
  readonly column: string;
  /** Ids of the record's indicators; the second reading's own name where the record has nothing. */
  readonly row: string;
  /** `cell` for whether a cell is there at all, else the field that is compared. */
  readonly field: string;
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
}

type Sides = Readonly<Record<string, string>>;

/** Compares two sets of fields; `same` decides where equal text is too strict. */
export function compareFields(
  place: Pick<Comparison, 'line' | 'column' | 'row'>,
  first: Sides,
  second: Sides,
  same: (field: string, first: string, second: string) => boolean = (_, a, b) => a === b,
): Comparison[] {
  return Object.entries(first).map(([field, value]) => {
    const other = second[field] ?? '';
    return { ...place, field, first: value, second: other, same: same(field, value, other) };
  });
}

/** A thing that one reading has and the other has not. */
export function onlyIn(
  reading: 'first' | 'second',
  place: Pick<Comparison, 'line' | 'column' | 'row'>,
  text: string,
): Comparison {
  const [first, second] = reading === 'first' ? [text, ''] : ['', text];
  return { ...place, field: 'cell', first, second, same: false };
}
