import { ratingCounts } from '../rating/rating-counts.ts';
import { compose } from './compose.ts';
import { countedRows } from './counted.ts';
import { joinParts } from './join-parts.ts';
import { type SummarySentence, words } from './sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

const RAGS = ['red', 'amber', 'green'] as const;

/** "2023-24 Q3 reports 120 indicators, of which 95 have a rating: 30 red, 15 amber and 50 green." */
export function standing({ edition, rows }: SummaryFacts): SummarySentence {
  const counts = ratingCounts(rows.map((row) => ({ ...row, listedOnly: false })));
  const rated = counts.red + counts.amber + counts.green;
  const of = countedRows(rows.length, {}, 'indicator');
  if (rated === 0) return compose('standing', `${edition} reports `, of, ', without a rating');
  const colours = RAGS.filter((rag) => counts[rag] > 0).map((rag) => [
    countedRows(counts[rag], { rags: [rag] }),
    words(` ${rag}`),
  ]);
  const all = countedRows(rated, { rags: RAGS });
  const have = rated === 1 ? 'has' : 'have';
  return compose(
    'standing',
    `${edition} reports `,
    of,
    ', of which ',
    all,
    ` ${have} a rating: `,
    ...joinParts(colours),
  );
}
