import type { CitedText } from './cited-texts.ts';
import { tight } from './tight.ts';

/**
 * Whether a text stands on its line. Spaces, tabs and marks of format do not count, and the text may run on in
 * a cell of the next line. Of a text that the extraction broke, every piece that the note quotes must stand on the line or on one
 * that the note names.
 */
export function isPrinted({ raw, line, note }: CitedText, document: readonly string[]): boolean {
  const at = (number: number) => tight(document[number - 1] ?? '');
  const text = tight(raw);
  if (at(line).includes(text) || runsOn(text, at(line), document[line] ?? '')) return true;
  const pieces = [...(note ?? '').matchAll(/"([^"]+)"/g)].map(([, piece]) => tight(piece ?? ''));
  const lines = [line, ...[...(note ?? '').matchAll(/line (\d+)/g)].map(([, number]) => Number(number))];
  return pieces.length > 0 && pieces.every((piece) => lines.some((number) => at(number).includes(piece)));
}

function runsOn(text: string, line: string, next: string): boolean {
  for (let end = text.length - 1; end > 0; end--) {
    if (!line.endsWith(text.slice(0, end))) continue;
    return next.split('\t').some((cell) => tight(cell).startsWith(text.slice(end)));
  }
  return false;
}
