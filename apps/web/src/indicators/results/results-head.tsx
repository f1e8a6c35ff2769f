import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { Link } from 'react-router';
import { packPath } from '../../shared/indicator-filters.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { SaveViewLink } from '../../shared/views/save-view-link.tsx';
import { exportFile } from '../export/export-file.ts';
import { chipsOf } from '../filters/chips.ts';
import type { Trends } from '../loading/load-trends.ts';
import { type Soon, settled } from '../loading/soon.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { CopyLink } from '../toolbar/copy-link.tsx';
import { Toolbar } from '../toolbar/toolbar.tsx';
import styles from './results-list.module.css';
import type { Shown } from './use-shown.ts';

interface Props {
  readonly list: IndicatorList;
  readonly shown: Shown;
  /** "23 of 107 indicators". */
  readonly count: string;
  readonly cards: boolean;
  readonly trends: Soon<Trends | null>;
}

/** The count, and what can be done with what is shown. */
export function ResultsHead({ list, shown, count, cards, trends }: Props) {
  const { view } = list.state;
  return (
    <div className={styles.head}>
      <h2 id="results" tabIndex={-1} className={styles.count}>
        {count}
      </h2>
      <Toolbar
        view={view}
        groups={shown.groups?.map(({ id }) => id) ?? []}
        onView={list.lay}
        hasOutcomes={list.outcomes.length > 0}
        cards={cards}
      >
        <TableButtons file={async ({ now }) => exportFile(list, shown, count, await settled(trends), now)} />
        <CopyLink address={list.address} />
        <Link to={packPath(list.editionId, list.state.filters)} className={styles.beside}>
          Committee pack
        </Link>
        <Link
          to={comparisonAddress({
            kind: 'indicators',
            edition: list.editionId,
            indicators: list.state.chosen,
          })}
          className={styles.beside}
        >
          Compare indicators
        </Link>
        <SaveViewLink name={viewName(list)} className={styles.beside} />
      </Toolbar>
    </div>
  );
}

/** What is shown in a few words: "Indicators: Red, Place". */
function viewName({ state: { filters }, fields }: IndicatorList): string {
  const names = chipsOf(filters, fields).flatMap(({ known, name }) => (known ? [name] : []));
  const narrowed = [...names, ...(filters.q === '' ? [] : [`“${filters.q}”`])];
  return narrowed.length === 0 ? 'Indicators' : `Indicators: ${narrowed.join(', ')}`;
}
