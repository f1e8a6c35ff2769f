import { plural } from '../../shared/plural.ts';
import type { ComparedPair } from './load-editions.ts';

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

/** The measures of two editions by what became of them: first what changed. Within a group they stand as the later edition prints them. */
export function pairGroups(pairs: readonly ComparedPair[], from: string, to: string): readonly PairGroup[] {
  const inBoth = pairs.filter(({ before, now }) => before !== null && now !== null);
  const compared = inBoth.filter(({ comparability }) => comparability === 'SAME');
  const rated = (fits: (before: ComparedRag, now: ComparedRag) => boolean) =>
    compared.filter(({ before, now }) => fits(before?.rag ?? null, now?.rag ?? null));
  const group = (id: string, name: string, held: readonly ComparedPair[], more: Partial<PairGroup> = {}) => ({
    ...{
      id,
      name,
      title: `${name}: ${plural(held.length, 'measure')}`,
      note: null,
      folded: false,
      pairs: held,
    },
    ...more,
  });
  return [
    group(
      'changed',
      'Another rating',
      rated((before, now) => before !== null && now !== null && before !== now),
    ),
    group(
      'lost',
      'Lost its rating',
      rated((before, now) => before !== null && now === null),
    ),
    group(
      'newly',
      'Newly rated',
      rated((before, now) => before === null && now !== null),
    ),
    group(
      'same',
      'The same rating',
      rated((before, now) => before !== null && before === now),
    ),
    group(
      'unrated',
      'No rating in either',
      rated((before, now) => before === null && now === null),
    ),
    group(
      'measure-changed',
      'Measure changed',
      inBoth.filter(({ comparability }) => comparability !== 'SAME'),
      {
        note: 'The definition is another one, so that neither figures nor ratings tell what became of it.',
      },
    ),
    group(
      'only-now',
      `Only in ${to}`,
      pairs.filter(({ before }) => before === null),
      { folded: true },
    ),
    group(
      'only-before',
      `Only in ${from}`,
      pairs.filter(({ now }) => now === null),
      { folded: true },
    ),
  ].filter((one) => one.pairs.length > 0);
}

type ComparedRag = NonNullable<ComparedPair['now']>['rag'];
