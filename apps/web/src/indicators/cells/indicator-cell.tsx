import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link, useLocation, useParams } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';

/** What is measured. The link carries the list's query, so that previous and next can walk the same list. */
export function IndicatorCell({ row }: { readonly row: Row }) {
  const { edition = '' } = useParams();
  const { search } = useLocation();
  return (
    <span className={styles.title}>
      <Link to={{ pathname: indicatorPath(edition, row.indicatorId), search }}>{indicatorName(row)}</Link>
      {row.reference !== null && <span className={styles.note}>Reference {row.reference}</span>}
    </span>
  );
}
