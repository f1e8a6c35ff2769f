import { use } from 'react';
import type { RowsAnswer } from './load-indicators.ts';
import { ResultsError } from './results-error.tsx';
import { ResultsList } from './results-list.tsx';
import type { Soon } from './soon.ts';
import type { IndicatorList } from './use-indicator-list.ts';

interface Props {
  readonly answer: Soon<RowsAnswer>;
  readonly list: IndicatorList;
}

/** The rows once they are here, or why they are not. */
export function Results({ answer, list }: Props) {
  const settled = answer.later === null ? answer.now : use(answer.later);
  if (settled.rows === null) return <ResultsError />;
  return <ResultsList list={list} rows={settled.rows} at={settled.at} />;
}
