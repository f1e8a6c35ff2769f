import type { ReactNode } from 'react';
import { ORDER_FIELDS } from '../../shared/indicator-order.ts';
import tool from '../../shared/tool-button.module.css';
import { COLUMN_WORDS, ORDER_WORDS } from '../state/column-ids.ts';
import { GROUPINGS, type TableView } from '../state/table-view.ts';
import { ColumnPicker } from './column-picker.tsx';
import { orderFromText, orderText } from './order-text.ts';
import styles from './toolbar.module.css';

interface Props {
  readonly view: TableView;
  readonly onView: (view: TableView, how?: { readonly replace: boolean }) => void;
  /** Ids of the groups that are shown. */
  readonly groups: readonly string[];
  /** Whether any row is mapped to an outcome. */
  readonly hasOutcomes: boolean;
  /** Headings of columns sort the table; cards have none. */
  readonly cards: boolean;
  readonly children: ReactNode;
}

/** How the rows are laid out, and what can be done with them. */
export function Toolbar({ view, onView, groups, hasOutcomes, cards, children }: Props) {
  const allClosed = groups.every((id) => view.closed.includes(id));
  const groupings = GROUPINGS.filter((id) => id !== 'outcome' || hasOutcomes || view.group === 'outcome');
  return (
    <div className={`${styles.toolbar} no-print`}>
      {cards && (
        <label className={styles.choice}>
          Sort by
          <select
            value={orderText(view.order)}
            className={styles.select}
            onChange={(event) => onView({ ...view, order: orderFromText(event.target.value) })}
          >
            <option value="">Printed order</option>
            {ORDER_FIELDS.flatMap((field) =>
              [false, true].map((descending) => (
                <option key={`${field}${descending}`} value={orderText({ field, descending })}>
                  {`${COLUMN_WORDS[field]}: ${ORDER_WORDS[field][descending ? 1 : 0]}`}
                </option>
              )),
            )}
          </select>
        </label>
      )}
      <label className={styles.choice}>
        Group by
        <select
          value={view.group ?? ''}
          className={styles.select}
          onChange={(event) => {
            const group = groupings.find((id) => id === event.target.value) ?? null;
            onView({ ...view, group, closed: [] });
          }}
        >
          <option value="">Nothing</option>
          {groupings.map((id) => (
            <option key={id} value={id}>
              {{ area: 'Area', directorate: 'Directorate', outcome: 'Outcome' }[id]}
            </option>
          ))}
        </select>
      </label>
      {groups.length > 1 && (
        <button
          type="button"
          className={tool.button}
          onClick={() => onView({ ...view, closed: allClosed ? [] : groups }, { replace: true })}
        >
          {allClosed ? 'Open all groups' : 'Fold all groups'}
        </button>
      )}
      <ColumnPicker
        columns={view.columns}
        onColumns={(columns) => onView({ ...view, columns }, { replace: true })}
      />
      {children}
    </div>
  );
}
