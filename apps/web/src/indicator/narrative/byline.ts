import { joinWords } from '@dial/domain/text/join-words';
import type { Commentary } from './commentary.ts';

/** Who wrote a box and when, as printed: "Mark Turner, 25/02/2024". A date that is cut off says so. */
export function byline({ authors, date, dateRaw }: Pick<Commentary, 'authors' | 'date' | 'dateRaw'>): string {
  const who = authors.length === 0 ? 'No author printed' : joinWords(authors);
  if (dateRaw === null) return authors.length === 0 ? 'No author or date printed' : `${who}, no date printed`;
  return date === null ? `${who}, ${dateRaw} (the printed date is cut off)` : `${who}, ${dateRaw}`;
}
