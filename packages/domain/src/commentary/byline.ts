import { formatDate } from '../period/format-date.ts';
import { joinWords } from '../text/join-words.ts';

interface Signed {
  readonly authors: readonly string[];
  /** ISO date; null where none can be read. */
  readonly date: string | null;
  readonly dateRaw: string | null;
  /** Whether a document prints it; else it was filed in Dial. */
  readonly printed: boolean;
}

/**
 * Who wrote a box and when, as printed: "Mark Turner, 25/02/2024". A date that is cut off says so; what was filed in Dial has a day
 * of its own: "Mark Turner, 25 Feb 2024".
 */
export function byline({ authors, date, dateRaw, printed }: Signed): string {
  if (!printed && date !== null)
    return [...(authors.length === 0 ? [] : [joinWords(authors)]), formatDate(date)].join(', ');
  const who = authors.length === 0 ? 'No author printed' : joinWords(authors);
  if (dateRaw === null) return authors.length === 0 ? 'No author or date printed' : `${who}, no date printed`;
  return date === null ? `${who}, ${dateRaw} (the printed date is cut off)` : `${who}, ${dateRaw}`;
}
