import { unrated } from '../../shared/rag-counts.ts';
import type { RowGroup } from './group-rows.ts';

/** "3 red, 4 amber, 15 green, 2 unrated": never a score. */
export function groupWords({ counts, listedOnly }: Pick<RowGroup, 'counts' | 'listedOnly'>): string {
  const parts = [
    [counts.red, 'red'],
    [counts.amber, 'amber'],
    [counts.green, 'green'],
    [unrated(counts), 'unrated'],
    [listedOnly, 'only listed'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
