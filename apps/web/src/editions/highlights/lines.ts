/** The two lists, as the API names them in its errors. */
export type ListName = 'workingWell' | 'toNote';

export const LIST_NAMES = ['workingWell', 'toNote'] as const satisfies readonly ListName[];

export const LIST_WORDS: Readonly<Record<ListName, string>> = {
  workingWell: 'Working well',
  toNote: 'To note',
};

export interface Line {
  /** Tells lines apart while they are moved about. */
  readonly key: number;
  readonly text: string;
  /** Ids of the indicators that it speaks of, in their order. */
  readonly indicators: readonly string[];
}

export type Lines = Readonly<Record<ListName, readonly Line[]>>;

/** Both lists with another line at the end of one. */
export function withLine(lines: Lines, list: ListName, line: Omit<Line, 'key'>): Lines {
  const key = Math.max(-1, ...LIST_NAMES.flatMap((name) => lines[name].map((one) => one.key))) + 1;
  return { ...lines, [list]: [...lines[list], { ...line, key }] };
}

export function withoutLine(lines: Lines, list: ListName, key: number): Lines {
  return { ...lines, [list]: lines[list].filter((line) => line.key !== key) };
}

export function changedLine(lines: Lines, list: ListName, key: number, change: Partial<Line>): Lines {
  return { ...lines, [list]: lines[list].map((line) => (line.key === key ? { ...line, ...change } : line)) };
}

/** A line one place up (-1) or down (1); at the end of its list it stays. */
export function movedLine(lines: Lines, list: ListName, key: number, by: -1 | 1): Lines {
  const rows = [...lines[list]];
  const from = rows.findIndex((line) => line.key === key);
  const to = from + by;
  const line = rows[from];
  const other = rows[to];
  if (line === undefined || other === undefined) return lines;
  rows[from] = other;
  rows[to] = line;
  return { ...lines, [list]: rows };
}

/** Whether a list holds a proposed line already, by its indicator. */
export function holds(lines: readonly Line[], indicator: string): boolean {
  return lines.some(({ indicators }) => indicators.includes(indicator));
}

/** Whether both say the same. Spaces around a text are not kept. */
export function sameLines(one: Lines, other: Lines): boolean {
  const said = (lines: Lines) =>
    LIST_NAMES.map((list) => lines[list].map(({ text, indicators }) => [text.trim(), indicators]));
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}
