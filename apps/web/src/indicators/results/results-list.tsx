import { useEffect } from 'react';
import { announce } from '../../shared/announce.ts';
import { shownOf } from '../../shared/plural.ts';
import { NARROW, useMedia } from '../../shared/use-media.ts';
import { usePrinting } from '../../shared/use-printing.ts';
import { TrendsContext } from '../cells/trend-cell.tsx';
import { ChoiceContext } from '../choose/choice.ts';
import { ChooseBar } from '../choose/choose-bar.tsx';
import { useChoice } from '../choose/use-choice.ts';
import { filterKeys } from '../filters/filter-keys.ts';
import type { Trends } from '../loading/load-trends.ts';
import type { Row } from '../loading/row.ts';
import type { Soon } from '../loading/soon.ts';
import { useSoon } from '../loading/use-soon.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { EmptyResults } from './empty-results.tsx';
import { focusResults } from './focus-results.ts';
import { ResultsBody } from './results-body.tsx';
import { ResultsHead } from './results-head.tsx';
import styles from './results-list.module.css';
import { StaleNote } from './stale-note.tsx';
import { useShown } from './use-shown.ts';

interface Props {
  readonly list: IndicatorList;
  readonly rows: readonly Row[];
  /** When they came, in milliseconds. */
  readonly at: number;
  readonly trends: Soon<Trends | null>;
}

/** How many there are, what can be done with them, and the rows. */
export function ResultsList({ list, rows, at, trends }: Props) {
  const shown = useShown(rows, list.typed, list.state, list);
  const lines = useSoon(trends);
  const printing = usePrinting();
  const narrow = useMedia(NARROW);
  const count = shownOf(shown.rows.length, list.total, 'indicator');
  useEffect(() => {
    if (!list.busy) announce(count);
  }, [count, list.busy]);
  const { chosen } = list.state;
  const { choice, refusal } = useChoice(chosen, list.choose);
  const layout = { cards: narrow && !printing, printing };
  return (
    <section aria-labelledby="results" aria-busy={list.busy} className={styles.results}>
      <ResultsHead list={list} shown={shown} count={count} cards={layout.cards} trends={trends} />
      <StaleNote at={at} />
      <div className={list.busy ? styles.busy : undefined}>
        {shown.rows.length === 0 ? (
          <EmptyResults
            typed={list.typed}
            filtered={filterKeys(list.state.filters).length > 0}
            onClearText={() => {
              focusResults();
              list.type('');
            }}
            onClear={() => {
              focusResults();
              list.clear();
            }}
          />
        ) : (
          <ChoiceContext value={choice}>
            <TrendsContext value={lines}>
              <ResultsBody list={list} shown={shown} count={count} {...layout} />
            </TrendsContext>
          </ChoiceContext>
        )}
        <ChooseBar
          edition={list.editionId}
          chosen={chosen}
          refusal={refusal}
          onClear={() => {
            focusResults();
            list.choose([]);
          }}
        />
      </div>
    </section>
  );
}
