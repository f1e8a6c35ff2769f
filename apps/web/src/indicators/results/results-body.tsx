import { memo } from 'react';
import { useHandler } from '../../shared/use-handler.ts';
import { ResultsCards } from '../cards/results-cards.tsx';
import { OutcomeNames } from '../cells/outcome-names.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { ResultsTable } from '../table/results-table.tsx';
import styles from './results-list.module.css';
import type { Shown } from './use-shown.ts';
import { MOST_DRAWN } from './use-window-items.ts';
import { viewWords } from './view-words.ts';

interface Props {
  readonly list: IndicatorList;
  readonly shown: Shown;
  readonly count: string;
  readonly cards: boolean;
  /** Paper takes every row. */
  readonly printing: boolean;
}

/** The rows as a table, or as cards; left alone while only the controls answer. */
export const ResultsBody = memo(function ResultsBody({
  list,
  shown: { items },
  count,
  cards,
  printing,
}: Props) {
  const { view } = list.state;
  const windowed = items.length > MOST_DRAWN && !printing;
  const fold = useHandler((group: string) => {
    const closed = view.closed.includes(group)
      ? view.closed.filter((id) => id !== group)
      : [...view.closed, group];
    list.lay({ ...view, closed }, { replace: true });
  });
  return (
    <OutcomeNames value={list.outcomes}>
      {view.group === 'outcome' && (
        <p className={styles.hint}>
          An indicator stands under every outcome that it is mapped to, agreed or proposed.
        </p>
      )}
      {cards ? (
        <ResultsCards items={items} view={view} onFold={fold} windowed={windowed} />
      ) : (
        <ResultsTable
          caption={`Indicators, ${list.editionName}: ${count}, ${viewWords(view)}`}
          items={items}
          view={view}
          onOrder={(order) => list.lay({ ...view, order })}
          onFold={fold}
          windowed={windowed}
          printing={printing}
        />
      )}
    </OutcomeNames>
  );
});
