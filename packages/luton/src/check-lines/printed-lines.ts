import type { CitedText } from './cited-texts.ts';
import { tight } from './tight.ts';

/** A text that runs on does so within so many lines. */
const REACH = 6;

/**
 * The lines that print a text, beginning with the one it is said to be on; none where it is not found there. Spaces, marks of
 * format and bullets do not count. The text may run on in cells of the following lines. Of a text that the extraction broke, every
 * piece that the note quotes must stand on its line or on one that the note names.
 */
export function printedLines({ raw, line, through, note }: CitedText, document: readonly string[]): number[] {
  const cells = (number: number) => cellsOf(document[number - 1] ?? '');
  const said = fromTo(line, through ?? line);
  for (const number of said) {
    const run = runFrom(bare(raw), number, cells);
    if (run !== null) return run;
  }
  const pieces = [...(note ?? '').matchAll(/"([^"]+)"/g)].map(([, piece]) => bare(piece ?? ''));
  const lines = [...said, ...linesNamed(note ?? '')];
  const found = pieces.map((piece) => lines.find((number) => runFrom(piece, number, cells) !== null));
  return pieces.length > 0 && !found.includes(undefined)
    ? [...new Set(found)].filter((number) => number !== undefined)
    : [];
}

/** The lines of a text that begins on a line, or null. */
function runFrom(text: string, line: number, cells: (number: number) => string[]): number[] | null {
  if (text === '') return null;
  const here = cells(line);
  if (here.some((cell) => cell.includes(text))) return [line];
  for (const cell of here) {
    for (let length = Math.min(cell.length, text.length - 1); length > 0; length--) {
      if (!cell.endsWith(text.slice(0, length))) continue;
      const rest = runOn(text.slice(length), line + 1, line + REACH, cells);
      if (rest !== null) return [line, ...rest];
    }
  }
  return null;
}

/** The lines of the rest of a text, which goes on at the beginning of a cell and takes whole cells until its last. */
function runOn(
  rest: string,
  line: number,
  last: number,
  cells: (number: number) => string[],
): number[] | null {
  for (let number = line; number <= last; number++) {
    const here = cells(number);
    if (here.some((cell) => cell.startsWith(rest))) return [number];
    for (const cell of here) {
      if (cell === '' || !rest.startsWith(cell)) continue;
      const further = runOn(rest.slice(cell.length), number + 1, last, cells);
      if (further !== null) return [number, ...further];
    }
  }
  return null;
}

/** "line 12", "lines 23 and 76", "lines 23 to 26". */
function linesNamed(note: string): number[] {
  return [...note.matchAll(/lines? ((?:\d+|, | and | to )+)/g)].flatMap(([, named]) => {
    const numbers = [...(named ?? '').matchAll(/\d+/g)].map(Number);
    const [first = 0, last = 0] = numbers;
    return /to/.test(named ?? '') ? fromTo(first, last) : numbers;
  });
}

function fromTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The whole line, and each of its cells. */
function cellsOf(line: string): string[] {
  return [line, ...line.split('\t')].map(bare);
}

function bare(text: string): string {
  return tight(text).replace(/[❖•▪✓-]+/g, '');
}
