import { wrapText } from '@dial/domain/text/wrap-text';

interface EndLabels {
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** The line that the last begins on: below the first where the two do not fit side by side. */
  readonly lastFrom: number;
  /** How many lines they take. */
  readonly lines: number;
}

/** The names of a line's first and last period under it, left and right, in lines that fit a width in pixels at a type size. */
export function endLabels(first: string, last: string, width: number, size: number): EndLabels {
  if (wrapText(`${first} ${last}`, width - size, size).length === 1)
    return { first: [first], last: [last], lastFrom: 0, lines: 1 };
  const [above, below] = [wrapText(first, width, size), wrapText(last, width, size)];
  return { first: above, last: below, lastFrom: above.length, lines: above.length + below.length };
}
