import { memo, use } from 'react';
import type { RowsAnswer } from '../loading/load-rows.ts';
import type { Trends } from '../loading/load-trends.ts';
import type { Soon } from '../loading/soon.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { ResultsError } from './results-error.tsx';
import { ResultsList } from './results-list.tsx';

interface Props {
  readonly answer: Soon<RowsAnswer>;
  readonly trends: Soon<Trends | null>;
  readonly list: IndicatorList;
}

/** The rows once they are here, or why they are not. */
export const Results = memo(function Results({ answer, trends, list }: Props) {
  const settled = answer.later === null ? answer.now : use(answer.later);
  if (settled.value === null) return <ResultsError />;
  return <ResultsList list={list} rows={settled.value} at={settled.at} trends={trends} />;
});
