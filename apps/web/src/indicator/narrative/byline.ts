import { byline as bylineOf } from '@dial/domain/commentary/byline';
import type { Commentary } from './commentary.ts';

/** Who wrote a box and when, as printed. */
export function byline({
  authors,
  date,
  dateRaw,
  source,
}: Pick<Commentary, 'authors' | 'date' | 'dateRaw' | 'source'>): string {
  return bylineOf({ authors, date, dateRaw, printed: source !== null });
}
