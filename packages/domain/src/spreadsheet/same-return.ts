import { readFigure } from '../return/read-figure.ts';
import type { ReturnContent } from '../return/return-content.ts';
import type { Unit } from '../value/unit.ts';
import { seenWords } from './seen-words.ts';

/**
 * Whether a file would change nothing of a saved return: what a person typed as "1,234" or "98.30" is the same figure as the
 * plain decimal of a spreadsheet, and one kind of space is another. What a file cannot say (revisions, the answer about an unusual figure) does not count.
 */
export function sameReturn(saved: ReturnContent, filed: ReturnContent, unit: Unit): boolean {
  return (
    saved.status === filed.status &&
    saved.expected === filed.expected &&
    text(saved.reason) === text(filed.reason) &&
    text(saved.commentary) === text(filed.commentary) &&
    sameFigure(saved.value, filed.value, unit) &&
    sameFigure(saved.numerator, filed.numerator, 'number') &&
    sameFigure(saved.denominator, filed.denominator, 'number')
  );
}

const text = (words: string | null) => seenWords(words ?? '');

function sameFigure(saved: string | null, filed: string | null, unit: Unit): boolean {
  if (text(saved) === text(filed)) return true;
  const [one, other] = [figure(saved ?? '', unit), figure(filed ?? '', unit)];
  return one.ok && other.ok && one.value.eq(other.value);
}

/** Parts are counts, or pounds. */
function figure(typed: string, unit: Unit) {
  const read = readFigure(typed, unit);
  return read.ok || unit !== 'number' ? read : readFigure(typed, '£');
}
