import type { DatedQuarter } from './edition-quarter.ts';
import type { Term } from './period.ts';

/**
 * The school term that ends in a quarter, with the academic year it belongs to (September `year`); null where none does.
 * Assumed, as no document prints term dates: autumn ends in December, spring in March and summer in July, so that with April
 * years nothing ends in Q1. `001` bears out the first: attendance, reported termly, awaits the autumn term in its Q3 cell (line 728).
 */
export function termEndedIn(quarter: DatedQuarter): { readonly year: number; readonly term: Term } | null {
  const first = Number(quarter.start.slice(0, 4));
  const ends = [first, first + 1].flatMap((year) => [
    { at: `${year}-03`, year: year - 1, term: 'spring' as const },
    { at: `${year}-07`, year: year - 1, term: 'summer' as const },
    { at: `${year}-12`, year, term: 'autumn' as const },
  ]);
  const ended = ends.findLast(({ at }) => at >= quarter.start.slice(0, 7) && at <= quarter.end.slice(0, 7));
  return ended === undefined ? null : { year: ended.year, term: ended.term };
}
