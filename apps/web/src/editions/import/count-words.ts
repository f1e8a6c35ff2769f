import { plural } from '../../shared/plural.ts';
import type { FigureCounts } from './figures-answer.ts';

/** What an import came to, in sentences: of the file's rows, and of the ratings that rest on them. */
export function countWords(counts: FigureCounts): readonly string[] {
  const { rows, added, changed, unchanged, left, rated, ratingsChanged } = counts;
  const parts = [
    added > 0 && plural(added, 'new figure'),
    changed > 0 && `${plural(changed, 'changed figure')}, each as a further version`,
    unchanged > 0 && `${number(unchanged)} as they were already`,
    left > 0 && `${number(left)} left, as an approved return stands for them`,
  ].filter((part) => part !== false);
  return [
    `${plural(rows, 'row')} read: ${parts.join('; ')}.`,
    rated === 0
      ? 'No rating rests on what is new.'
      : `${plural(rated, 'indicator')} rated again: ${ratingsChanged === 0 ? 'no rating changed' : `${plural(ratingsChanged, 'rating')} changed`}.`,
  ];
}

const number = (count: number) => count.toLocaleString('en-GB');
