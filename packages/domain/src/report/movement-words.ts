import { decimalOrNull } from '../value/decimal-or-null.ts';
import { formatDifference } from '../value/format-difference.ts';
import { enumWords } from './enum-words.ts';
import type { ReportContent } from './report-content.ts';

type Moved = Pick<ReportContent, 'movement' | 'movementChange' | 'movementComparedWith' | 'unit'>;

/** "Better, up 3 on Q3 2023-24". */
export function movementWords({ movement, movementChange, movementComparedWith, unit }: Moved): string {
  const words = enumWords(movement);
  const change = decimalOrNull(movementChange);
  if (change === null || movementComparedWith === null) return words;
  if (change.eq(0)) return `${words}, unchanged from ${movementComparedWith}`;
  const size = formatDifference(change, unit ?? 'number');
  return `${words}, ${change.gt(0) ? 'up' : 'down'} ${size} on ${movementComparedWith}`;
}
