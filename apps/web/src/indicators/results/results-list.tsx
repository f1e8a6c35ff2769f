import { useEffect, useRef } from 'react';
import { announce } from '../../shared/announce.ts';
import { shownOf } from '../../shared/plural.ts';
import { useHandler } from '../../shared/use-handler.ts';
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
import { Begun } from './use-arrivals.ts';
import { useSame } from './use-same.ts';
import { useShown } from './use-shown.ts';

interface Props {
  readonly list: IndicatorList;
  /** The list that the rows are drawn for: the same, or for a moment the one before. */
  readonly followed: IndicatorList;
  readonly rows: readonly Row[];
  /** When they came, in milliseconds. */
  readonly at: number;
  readonly trends: Soon<Trends | null>;
}

/** How many there are, what can be done with them, and the rows. */
export function ResultsList({ list, followed, rows, at, trends }: Props) {
  const shown = useShown(rows, followed.typed, followed.state, followed);
  const lines = useSoon(trends);
  const printing = usePrinting();
  const narrow = useMedia(NARROW);
  const count = shownOf(shown.rows.length, followed.total, 'indicator');
  useEffect(() => {
    if (!followed.busy) announce(count);
  }, [count, followed.busy]);
  const begun = useRef(false);
  const chosen = useSame(list.state.chosen);
  const { choice, refusal } = useChoice(chosen, useHandler(list.choose));
  const cards = narrow && !printing;
  return (
    <section aria-labelledby="results" aria-busy={list.busy} className={styles.results}>
      <ResultsHead list={list} shown={shown} count={count} cards={cards} trends={trends} />
      <StaleNote at={at} />
      <div className={list.busy ? styles.busy : undefined}>
        {shown.rows.length === 0 ? (
          <EmptyResults
            typed={followed.typed}
            filtered={filterKeys(followed.state.filters).length > 0}
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
              <Begun value={begun}>
                <ResultsBody list={followed} shown={shown} count={count} cards={cards} printing={printing} />
              </Begun>
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
