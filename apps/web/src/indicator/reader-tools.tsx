import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { Link } from 'react-router';
import { SaveViewLink } from '../shared/views/save-view-link.tsx';
import styles from './cycle/row-tools.module.css';

interface Props {
  readonly edition: string;
  readonly indicator: { readonly id: string };
  /** What it is called among somebody's views. */
  readonly name: string;
}

/** Where a reader goes on to from here: beside others, through the editions, and back another day. */
export function ReaderTools({ edition, indicator: { id }, name }: Props) {
  return (
    <nav aria-label="Compare and keep" className={`${styles.tools} no-print`}>
      <Link to={comparisonAddress({ kind: 'indicators', edition, indicators: [id] })}>
        Compare with other indicators
      </Link>
      <Link to={comparisonAddress({ kind: 'through', indicator: id, editions: [] })}>Compare editions</Link>
      <SaveViewLink name={name} />
    </nav>
  );
}
