import { memo, use, useDeferredValue, useMemo } from 'react';
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

/** The rows once they are here, or why they are not. Controls answer at once; the rows follow, drawn bit by bit. */
export const Results = memo(function Results({ answer, trends, list }: Props) {
  const followed = useDeferredValue(useMemo(() => ({ answer, list }), [answer, list]));
  const settled = followed.answer.later === null ? followed.answer.now : use(followed.answer.later);
  if (settled.value === null) return <ResultsError />;
  return (
    <ResultsList list={list} followed={followed.list} rows={settled.value} at={settled.at} trends={trends} />
  );
});
