import type { Rag } from '../rating/rating.ts';
import type { RatingChange, ToTell } from './what-to-tell.ts';

/** Changes that a message names one by one; the rest is counted. */
const MOST_NAMED = 10;

/** What somebody is told of a view that they subscribe to. */
export interface ViewNews extends Pick<ToTell, 'kind' | 'rows'> {
  readonly view: string;
  /** "2023-24 Q3" */
  readonly edition: string;
  /** The first of them may do, where `changed` says how many there are. */
  readonly changes: readonly RatingChange[];
  readonly changed: number;
}

/** The news of a view in a sentence: "2023-24 Q3 was published: 12 of its indicators are in this view; 2 ratings changed." */
export function newsWords({ kind, edition, rows, changed }: Omit<ViewNews, 'view' | 'changes'>): string {
  const ratings = changed === 1 ? '1 rating' : `${changed} ratings`;
  if (kind === 'RATINGS') return `${ratings} changed in ${edition}.`;
  const shown = rows === 1 ? '1 of its indicators is' : `${rows} of its indicators are`;
  return `${edition} was published: ${shown} in this view${changed === 0 ? '' : `; ${ratings} changed`}.`;
}

/** "was red, now amber" */
function changeWords({ before, now }: Pick<RatingChange, 'before' | 'now'>): string {
  return `was ${ratingOf(before)}, now ${ratingOf(now)}`;
}

const ratingOf = (rag: Rag | null) => rag ?? 'not rated';

/** A change a line, at most ten, and how many more there are. */
export function changeLines({ changes, changed }: Pick<ViewNews, 'changes' | 'changed'>): string[] {
  const named = changes.slice(0, MOST_NAMED).map((one) => `${one.title}: ${changeWords(one)}`);
  const more = changed - named.length;
  return more > 0 ? [...named, `and ${more} more`] : named;
}
