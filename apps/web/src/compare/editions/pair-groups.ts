import { plural } from '../../shared/plural.ts';
import type { ComparedPair } from './load-editions.ts';

export interface PairGroup {
  readonly id: string;
  readonly title: string;
  /** What it means, where that is not plain. */
  readonly note: string | null;
  readonly pairs: readonly ComparedPair[];
}

/** The measures of two editions by what became of them: first what changed. Within a group they stand as the later edition prints them. */
export function pairGroups(pairs: readonly ComparedPair[], from: string, to: string): readonly PairGroup[] {
  const inBoth = pairs.filter(({ before, now }) => before !== null && now !== null);
  const compared = inBoth.filter(({ comparability }) => comparability === 'SAME');
  const isSame = ({ before, now }: ComparedPair) => before?.rag === now?.rag;
  const group = (id: string, title: string, held: readonly ComparedPair[], note: string | null = null) => ({
    ...{ id, title: `${title}: ${plural(held.length, 'measure')}`, note },
    pairs: held,
  });
  return [
    group(
      'changed',
      'Another rating',
      compared.filter((pair) => !isSame(pair)),
    ),
    group('same', 'The same rating', compared.filter(isSame)),
    group(
      'measure-changed',
      'Measure changed',
      inBoth.filter(({ comparability }) => comparability !== 'SAME'),
      'The definition is another one, so that neither figures nor ratings tell what became of it.',
    ),
    group(
      'only-now',
      `Only in ${to}`,
      pairs.filter(({ before }) => before === null),
    ),
    group(
      'only-before',
      `Only in ${from}`,
      pairs.filter(({ now }) => now === null),
    ),
  ].filter((one) => one.pairs.length > 0);
}
