import { plural } from '../../shared/plural.ts';
import type { ComparedPair, EditionsCompared } from './load-editions.ts';

export interface PairGroup {
  readonly id: string;
  readonly name: string;
  /** The same with its count. */
  readonly title: string;
  /** What it means, where that is not plain. */
  readonly note: string | null;
  /** Whether it is opened by who wants it: there is nothing to compare in it. */
  readonly folded: boolean;
  readonly pairs: readonly ComparedPair[];
}

type Compared = Pick<EditionsCompared, 'counts' | 'pairs'>;

/** The measures of two editions by what became of their ratings: first what changed. Within a group they stand as the later edition prints them. */
export function pairGroups({ counts, pairs }: Compared, from: string, to: string): readonly PairGroup[] {
  return GROUPS.flatMap(({ rating, count, id, words, note = null, folded = false }) => {
    if (counts[count] === 0) return [];
    const name = words.replace('FROM', from).replace('TO', to);
    const held = pairs.filter((pair) => pair.rating === rating);
    return [{ id, name, title: `${name}: ${plural(counts[count], 'measure')}`, note, folded, pairs: held }];
  });
}

interface Group extends Partial<Pick<PairGroup, 'note' | 'folded'>> {
  readonly rating: ComparedPair['rating'];
  readonly count: keyof EditionsCompared['counts'];
  readonly id: string;
  /** With FROM and TO in the place of the editions' names. */
  readonly words: string;
}

const GROUPS: readonly Group[] = [
  { rating: 'CHANGED', count: 'changed', id: 'changed', words: 'Another rating' },
  { rating: 'LOST', count: 'lost', id: 'lost', words: 'Lost its rating' },
  { rating: 'NEWLY_RATED', count: 'newlyRated', id: 'newly', words: 'Newly rated' },
  { rating: 'SAME', count: 'same', id: 'same', words: 'The same rating' },
  { rating: 'UNRATED', count: 'unrated', id: 'unrated', words: 'No rating in either' },
  {
    ...{ rating: 'OTHER_MEASURE', count: 'otherMeasure', id: 'measure-changed', words: 'Measure changed' },
    note: 'The definition changed, so neither the figures nor the ratings say whether it got better or worse.',
  },
  { rating: 'ONLY_NOW', count: 'onlyNow', id: 'only-now', words: 'Only in TO', folded: true },
  { rating: 'ONLY_BEFORE', count: 'onlyBefore', id: 'only-before', words: 'Only in FROM', folded: true },
];
