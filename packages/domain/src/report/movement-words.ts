import { formatDifference } from '../value/format-difference.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { enumWords } from './enum-words.ts';
import type { ReportContent } from './report-content.ts';

type Moved = Pick<ReportContent, 'movement' | 'movementChange' | 'movementComparedWith' | 'unit'>;

/** "Better, up 3 on Q3 2023-24". */
export function movementWords({ movement, movementChange, movementComparedWith, unit }: Moved): string {
  const words = enumWords(movement);
  const read = movementChange === null ? null : parseDecimal(movementChange);
  if (read === null || !read.ok || movementComparedWith === null) return words;
  if (read.value.eq(0)) return `${words}, unchanged from ${movementComparedWith}`;
  const change = formatDifference(read.value, unit ?? 'number');
  return `${words}, ${read.value.gt(0) ? 'up' : 'down'} ${change} on ${movementComparedWith}`;
}
