import type { Period } from '../period/period.ts';
import type { Rag } from '../rating/rating.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatValue } from '../value/format-value.ts';
import type { Unit } from '../value/unit.ts';
import type { Forecast } from './forecast.ts';

interface Shown {
  readonly unit: Unit;
  /** As `outlookPlaces` gives them. */
  readonly places: number;
  /** The period from whose start another definition holds, where figures of before it are left out. */
  readonly changed: Period | null;
}

/** What the expected figure would be rated. */
interface Verdict {
  readonly rag: Rag;
  /** Whether it falls short of the target's figure, which green may allow. */
  readonly misses: boolean;
  /** "the target for the year, at most 5.4%". */
  readonly target: string;
}

/** An outlook in words: the expected figure and its range, what both rest on, and the rating that it would have. */
export function explainOutlook(
  { unit, places, changed }: Shown,
  year: Period,
  forecast: Forecast,
  verdict: Verdict | null,
): string {
  const { value, lower, upper, range, method, from } = forecast;
  const show = (figure: Decimal) => formatValue(figure, unit, places);
  const isRange = !lower.eq(upper);
  const often = range === 'nine-of-ten' ? 'nine times in ten ' : '';
  const between = isRange ? `, ${often}between ${show(lower)} and ${show(upper)}` : '';
  const sentences = [
    `${year.label} is expected to end at ${show(value)}${between}, ${method}.`,
    isRange
      ? `The range comes from how ${from} differed.`
      : `No range can be told, as ${from} did not differ.`,
  ];
  if (changed !== null)
    sentences.push(`The definition changed from ${changed.label}; figures of before that are left out.`);
  if (verdict !== null) {
    const { rag, misses, target } = verdict;
    const allowed = rag === 'green' && misses ? ', within what its rule allows' : '';
    sentences.push(`Against ${target}, that would be ${rag}${allowed}.`);
  }
  return sentences.join(' ');
}
