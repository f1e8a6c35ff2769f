import { rowTarget } from '../../shared/target/row-target.ts';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';

/** The target that was rated against, and what is printed where that says something else. */
export function TargetCell({ row }: { readonly row: Row }) {
  const { figure, printed } = rowTarget(row);
  if (figure === null && printed === null) return <span className={styles.none}>None printed</span>;
  return (
    <span className={styles.figure}>
      {figure}
      {printed !== null && (
        <span className={figure === null ? undefined : styles.note}>{quoted(printed)}</span>
      )}
    </span>
  );
}

/** A plain figure needs no quotation marks; words of the document do. */
const quoted = (printed: string) => (/^£?[\d,.]+(?:%|m)?$/i.test(printed) ? printed : `“${printed}”`);
