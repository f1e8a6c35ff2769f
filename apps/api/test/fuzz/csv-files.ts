import { Buffer } from 'node:buffer';
import { mutateBytes } from './bytes.ts';
import { type Draw, once, pick } from './draw.ts';
import { DATES, NUMBERS, PERIODS, TEXTS } from './edges.ts';
import { mutateTokens } from './tokens.ts';

const CELLS = [...NUMBERS, ...DATES, ...PERIODS, ...TEXTS];

const SEPARATORS = [',', ';', '\t', '","', ' , '];
const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\u2028'];

/** A CSV file with some cells, columns, lines, separators or bytes otherwise. Its lines are given as cells. */
export function mutatedCsv(draw: Draw, lines: readonly (readonly string[])[]): Uint8Array {
  let made = lines.map((line) => [...line]);
  const times = draw(4);
  for (let time = 0; time < times; time += 1) made = mutateLines(draw, made);
  const separator = once(draw, 6) ? pick(draw, SEPARATORS) : ',';
  const end = once(draw, 6) ? pick(draw, LINE_ENDS) : '\n';
  const quoted = once(draw, 20) ? (cell: string) => cell : quote;
  const text = made.map((line) => line.map(quoted).join(separator)).join(end) + end;
  const bytes = encoded(draw, once(draw, 8) ? mutateTokens(draw, text) : text);
  return once(draw, 6) ? mutateBytes(draw, bytes) : bytes;
}

function mutateLines(draw: Draw, lines: readonly string[][]): string[][] {
  const at = draw(Math.max(0, lines.length - 1));
  const line = lines[at] ?? [];
  const column = draw(Math.max(0, line.length - 1));
  const others = (made: string[][]) => [...lines.slice(0, at), ...made, ...lines.slice(at + 1)];
  switch (draw(7)) {
    case 0:
      return others([[...line.slice(0, column), pick(draw, CELLS), ...line.slice(column + 1)]]);
    case 1:
      return others([line, line]);
    case 2:
      return others([]);
    case 3:
      return others([
        [...line, ...Array.from({ length: pick(draw, [1, 300, 1_100]) }, () => pick(draw, ['', 'x']))],
      ]);
    case 4:
      return others([line.slice(0, column)]);
    case 5:
      return lines.map((one) => [...one.slice(0, column), ...one.slice(column + 1)]);
    case 6:
      return lines.map((one) => [one[column] ?? '', ...one]);
    default:
      return [...lines, ...Array.from({ length: pick(draw, [1, 50, 3_000]) }, () => line)];
  }
}

const quote = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function encoded(draw: Draw, text: string): Uint8Array {
  switch (draw(11)) {
    case 7:
      return Buffer.from(`\ufeff${text}`);
    case 8:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 9:
      return Buffer.from(`\ufeff${text.slice(0, text.length - (text.length % 2))}`, 'utf16le').swap16();
    case 10:
      return Buffer.from(text, 'latin1');
    case 11:
      return Buffer.from(`sep=${pick(draw, SEPARATORS)}\r\n${text}`);
    default:
      return Buffer.from(text);
  }
}
