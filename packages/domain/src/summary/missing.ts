import { ratingCounts } from '../rating/rating-counts.ts';
import { compose } from './compose.ts';
import { countedIn, countedRows } from './counted.ts';
import { joinParts } from './join-parts.ts';
import { nameSome } from './name-some.ts';
import { type SummarySentence, words } from './sentence.ts';
import type { SummaryFacts, SummaryRow } from './summary-facts.ts';
import { UNRATED_CLAUSES } from './unrated-clauses.ts';

/** What is missing: ratings by reason, awaited data with the date that is said, commentary of reds. */
export function missing({ rows }: SummaryFacts): SummarySentence[] {
  return [...unrated(rows), ...awaited(rows), ...uncommented(rows)];
}

function unrated(rows: readonly SummaryRow[]): SummarySentence[] {
  const reasons = ratingCounts(rows.map((row) => ({ ...row, listedOnly: false }))).unrated;
  const all = reasons.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const clauses = reasons.map(({ reason, count }) => [
    countedRows(count, { unrated: [reason] }),
    words(` ${UNRATED_CLAUSES[reason][count === 1 ? 0 : 1]}`),
  ]);
  const of = countedRows(all, { unrated: reasons.map(({ reason }) => reason) }, 'indicator');
  const [only, ...others] = reasons;
  if (only !== undefined && others.length === 0) {
    const why = UNRATED_CLAUSES[only.reason][all === 1 ? 0 : 1];
    return [compose('missing', of, ` ${hasHave(all)} no rating: ${all === 1 ? 'it' : 'they'} ${why}`)];
  }
  return [compose('missing', of, ` ${hasHave(all)} no rating: `, ...joinParts(clauses))];
}

function awaited(rows: readonly SummaryRow[]): SummarySentence[] {
  const waiting = rows.filter(({ unratedReason }) => unratedReason === 'AWAITING_DATA');
  const dated = waiting.filter(({ expected }) => expected !== null);
  if (dated.length === 0) return [];
  const of = countedRows(waiting.length, { unrated: ['AWAITING_DATA'] });
  const when = ({ expected }: SummaryRow) => ` (${expected})`;
  return [
    compose(
      'missing',
      'of the ',
      of,
      ' awaiting data, ',
      countedIn(dated.length, 'awaited'),
      ` ${hasHave(dated.length)} a date`,
      ...nameSome(dated, when),
    ),
  ];
}

function uncommented(rows: readonly SummaryRow[]): SummarySentence[] {
  const reds = rows.filter(({ rag }) => rag === 'red');
  const silent = reds.filter(({ hasCommentary }) => !hasCommentary);
  if (silent.length === 0) return [];
  const red = countedRows(reds.length, { rags: ['red'] });
  const all = silent.length === reds.length;
  const those = all
    ? (['the ', red, ' rated red'] as const)
    : (['of the ', red, ' rated red, ', countedIn(silent.length, 'no-commentary')] as const);
  return [compose('missing', ...those, ` ${hasHave(silent.length)} no commentary`, ...nameSome(silent))];
}

const hasHave = (count: number) => (count === 1 ? 'has' : 'have');
