import { CELLS } from '../cells/cells.tsx';
import { IndicatorCell } from '../cells/indicator-cell.tsx';
import { ChooseBox } from '../choose/choose-box.tsx';
import type { Row } from '../loading/row.ts';
import { COLUMN_WORDS, type ColumnId } from '../state/column-ids.ts';
import styles from './card.module.css';

interface Props {
  readonly row: Row;
  readonly columns: readonly ColumnId[];
}

/** A row of the table on a phone. */
export function Card({ row, columns }: Props) {
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <IndicatorCell row={row} />
      </h3>
      <dl className={styles.facts}>
        {columns.map((id) => (
          <div key={id} className={styles.fact}>
            <dt>{COLUMN_WORDS[id]}</dt>
            <dd>{CELLS[id](row)}</dd>
          </div>
        ))}
      </dl>
      <ChooseBox row={row} worded />
    </article>
  );
}
