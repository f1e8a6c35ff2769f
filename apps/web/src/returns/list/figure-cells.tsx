import { exactWords } from '@dial/domain/value/exact-words';
import { FormattedValue } from '../../shared/formatted-value.tsx';
import { RagTag } from '../../shared/rag-tag.tsx';
import { ROLES } from '../../shared/table-roles.ts';
import type { ReturnRow } from './return-row.ts';
import styles from './returns-table.module.css';

interface Props {
  readonly row: ReturnRow;
}

/** The figure of the period before. */
export function LastFigureCell({ row: { unit, decimals, lastPeriod } }: Props) {
  return (
    <td {...ROLES.cell} data-label="Last figure" className={styles.figure}>
      {lastPeriod === null ? (
        <span className={styles.none}>none</span>
      ) : (
        <span>
          <FormattedValue {...lastPeriod} unit={unit} decimals={decimals} />
          <span className={styles.period}>{lastPeriod.period.label}</span>
        </span>
      )}
    </td>
  );
}

/** The figure that is filed. */
export function FiledCell({
  row: { unit, decimals, preview, period },
  none,
}: Props & {
  /** What is said where there is none. */
  readonly none: string;
}) {
  return (
    <td {...ROLES.cell} data-label="Filed now" className={styles.figure}>
      {preview.value === null ? (
        <span className={styles.none}>{none}</span>
      ) : (
        <span>
          {exactWords(preview.value, unit, decimals)}
          <span className={styles.period}>{period?.label}</span>
        </span>
      )}
    </td>
  );
}

/** The rating in the edition before. */
export function RatingBeforeCell({ row: { previousRag }, label }: Props & { readonly label: string }) {
  return (
    <td {...ROLES.cell} data-label={label}>
      {previousRag === null ? <span className={styles.none}>none</span> : <RagTag rag={previousRag} />}
    </td>
  );
}
