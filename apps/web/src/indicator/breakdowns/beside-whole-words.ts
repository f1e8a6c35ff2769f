import { formatDifference } from '@dial/domain/value/format-difference';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { figureWords } from '../../shared/figure-words.ts';
import type { BreakdownEntry } from './breakdown-group.ts';

/** "4.8 percentage points below the whole", "9.2% of the whole", "as the whole"; nothing where there is no figure to compare. */
export function besideWholeWords(
  { side, difference, share }: Pick<BreakdownEntry, 'side' | 'difference' | 'share'>,
  unit: string,
): string | null {
  if (side === null) return share === null ? null : `${figureWords(share, '%', null)} of the whole`;
  if (side === 'SAME') return 'as the whole';
  return `${differenceWords(difference ?? '', unit)} ${side === 'ABOVE' ? 'above' : 'below'} the whole`.trim();
}

function differenceWords(difference: string, unit: string): string {
  const read = parseDecimal(difference);
  return read.ok && isUnit(unit) ? formatDifference(read.value, unit) : '';
}
