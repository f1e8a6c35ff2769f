import { formatCompact } from '@dial/domain/value/format-compact';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { UNITS } from '@dial/domain/value/unit';

/** A tick of the value axis, as short as it can be. */
export function tickWords(tick: number, unit: string): string {
  const read = parseDecimal(String(tick));
  return read.ok && isUnit(unit) ? formatCompact(read.value, unit) : String(tick);
}

/** What the ticks leave unsaid: "Days", "Per 10,000"; nothing where the tick itself carries the unit. */
export function axisTitle(unit: string): string {
  if (!isUnit(unit)) return unit;
  const { suffix, scale } = UNITS[unit];
  if (scale !== 1 || !suffix.startsWith(' ')) return '';
  const words = suffix.trim();
  return /^[dhp]/.test(words) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}
