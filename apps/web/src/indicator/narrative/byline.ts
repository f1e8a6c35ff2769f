import { formatDate } from '@dial/domain/period/format-date';
import { joinWords } from '@dial/domain/text/join-words';
import type { Commentary } from './commentary.ts';

/**
 * Who wrote a box and when, as printed: "Mark Turner, 25/02/2024". A date that is cut off says so; what was filed in Dial has a day
 * of its own: "Mark Turner, 25 Feb 2024".
 */
export function byline({
  authors,
  date,
  dateRaw,
  source,
}: Pick<Commentary, 'authors' | 'date' | 'dateRaw' | 'source'>): string {
  if (source === null && date !== null) {
    return [...(authors.length === 0 ? [] : [joinWords(authors)]), formatDate(date)].join(', ');
  }
  const who = authors.length === 0 ? 'No author printed' : joinWords(authors);
  if (dateRaw === null) return authors.length === 0 ? 'No author or date printed' : `${who}, no date printed`;
  return date === null ? `${who}, ${dateRaw} (the printed date is cut off)` : `${who}, ${dateRaw}`;
}
