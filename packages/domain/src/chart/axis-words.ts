import { decimalPlaces } from '../value/decimal-places.ts';
import { exactWords } from '../value/exact-words.ts';
import { formatCompact } from '../value/format-compact.ts';
import { formatValue } from '../value/format-value.ts';
import { isUnit } from '../value/is-unit.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { UNITS, type Unit, type UnitStyle } from '../value/unit.ts';

/** From here on the figures of an axis are said in thousands, millions and billions. */
const LONG = 1_000_000;

/** The ticks of the value axis, all with the decimals that one of them needs, but of whole pounds; long figures as short as they can be. */
export function tickWords(ticks: readonly number[], unit: string): string[] {
  const read = ticks.flatMap((tick) => {
    const decimal = parseDecimal(String(tick));
    return decimal.ok ? [decimal.value] : [];
  });
  if (read.length < ticks.length || !isUnit(unit)) return ticks.map(String);
  const isLong = unit === 'million' || ticks.some((tick) => Math.abs(tick) >= LONG);
  const places = Math.max(0, ...read.map(decimalPlaces));
  return read.map((tick) =>
    isLong ? formatCompact(tick, unit) : formatValue(tick, withoutWords(unit), places),
  );
}

/** A figure beside its mark: exact, without the words that the axis title says. */
export function labelWords(value: string, unit: string, decimals: number | null): string {
  if (unit === 'million') return `${exactWords(value, 'number', decimals)}m`;
  return exactWords(value, isUnit(unit) ? withoutWords(unit) : unit, decimals);
}

/** What the ticks leave unsaid: "Days", "Per 10,000"; nothing where the tick itself carries the unit. */
export function axisTitle(unit: string): string {
  if (!isUnit(unit)) return unit;
  const { suffix, scale }: UnitStyle = UNITS[unit];
  if (scale !== 1 || !hasWords(unit)) return '';
  const words = suffix.trim();
  return /^[dhp]/.test(words) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}

/** The unit whose figures look the same, less the words after them. */
function withoutWords(unit: Unit): Unit {
  if (!hasWords(unit)) return unit;
  return UNITS[unit].prefix === '£' ? '£' : 'number';
}

const hasWords = (unit: Unit) => UNITS[unit].suffix.startsWith(' ');
