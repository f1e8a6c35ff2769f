import type { Decimal } from '../value/decimal.ts';
import { formatDifference } from '../value/format-difference.ts';
import { formatExact } from '../value/format-exact.ts';
import { formatValue } from '../value/format-value.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import type { ChangeInput, Compared, FigureChange } from './figure-changes.ts';
import type { RatioSplit } from './split-ratio.ts';

type Made = Pick<FigureChange, 'change' | 'changePercent' | 'effects'>;

/** A change in words: both figures, how much that is, and what of it numerator and denominator did, so rounded that both add up. */
export function explainFigureChange(
  { unit, decimals }: ChangeInput,
  { period, comparedWith, now, then }: Compared,
  { change, changePercent, effects }: Made,
): string {
  const show = (value: Decimal) => formatExact(value, unit, decimals ?? 0);
  const share = changePercent === null ? '' : ` (${signed(changePercent, 1)}%)`;
  const moved = change.eq(0)
    ? 'unchanged from'
    : `${change.gt(0) ? 'up' : 'down'} ${formatDifference(change, unit)}${share} on`;
  const sentences = [
    `${show(now.value)} (${period.label}), ${moved} ${show(then.value)} (${comparedWith.label}).`,
  ];
  if (effects !== null && now.numerator !== null && now.denominator !== null)
    sentences.push(...partsSentences(effects, (decimals ?? 0) + 1, change, { now, then }));
  return sentences.join(' ');
}

function partsSentences(
  effects: RatioSplit,
  places: number,
  change: Decimal,
  { now, then }: Pick<Compared, 'now' | 'then'>,
): string[] {
  const total = rounded(effects.total, places);
  const numerator = rounded(effects.numerator, places);
  const step = (name: 'numerator' | 'denominator') => {
    const [was, is] = [then[name], now[name]];
    return was === null || is === null || was.eq(is) ? 'the same' : `from ${plain(was)} to ${plain(is)}`;
  };
  const split = `Of ${signed(total, places)}, ${signed(numerator, places)} from the numerator (${step('numerator')}) and ${signed(total.minus(numerator), places)} from the denominator (${step('denominator')}).`;
  const printed = rounded(change, places);
  return printed.eq(total)
    ? [split]
    : [split, `The two give ${signed(total, places)}; the figures themselves are rounded.`];
}

const rounded = (value: Decimal, places: number) => roundDecimal(value, places, 'half-away-from-zero');
const plain = (value: Decimal) => formatExact(value, 'number', 0);

/** With a plus or a true minus; nothing has no sign. */
function signed(value: Decimal, places: number): string {
  const text = formatValue(value, 'number', places);
  return rounded(value, places).gt(0) ? `+${text}` : text;
}
