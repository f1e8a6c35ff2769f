import { indicatorName } from '@dial/domain/text/indicator-name';
import { use } from 'react';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';
import { RowLinks } from './row-links.tsx';

/** What is measured, with the way to its page. */
export function IndicatorCell({ row }: { readonly row: Row }) {
  const { addressOf, onFollow } = use(RowLinks);
  return (
    <span className={styles.title}>
      <a href={addressOf(row.indicatorId)} onClick={onFollow}>
        {indicatorName(row)}
      </a>
      {row.reference !== null && <span className={styles.note}>Reference {row.reference}</span>}
    </span>
  );
}
