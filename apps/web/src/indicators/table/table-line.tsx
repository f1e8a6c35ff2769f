import { memo } from 'react';
import { CELLS } from '../cells/cells.tsx';
import { IndicatorCell } from '../cells/indicator-cell.tsx';
import { ChooseBox } from '../choose/choose-box.tsx';
import { GroupLine } from '../results/group-line.tsx';
import type { Place } from '../results/list-body.tsx';
import type { ListItem } from '../results/list-items.ts';
import type { ColumnId } from '../state/column-ids.ts';
import styles from './table-line.module.css';

interface Props extends Place {
  readonly item: ListItem;
  /** Beside the indicator's own, in their order; the same array while they are the same. */
  readonly columns: readonly ColumnId[];
  /** Whether a row begins with the box that chooses it. */
  readonly choosing: boolean;
  readonly onFold: (group: string) => void;
}

/** A row of the table, or the heading of a group. Kept while the list scrolls past it. */
export const TableLine = memo(function TableLine({ item, index, measure, columns, choosing, onFold }: Props) {
  // The header is the first row. Where all rows are drawn, the browser counts them.
  const place = measure && { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  if (item.kind === 'group') {
    return (
      <tr className={styles.group} {...place}>
        <td colSpan={columns.length + (choosing ? 2 : 1)}>
          <GroupLine group={item.group} open={item.open} onFold={onFold} />
        </td>
      </tr>
    );
  }
  const { row } = item;
  return (
    <tr className={styles.line} {...place}>
      {choosing && (
        <td className={styles.choose}>
          <ChooseBox row={row} />
        </td>
      )}
      <th scope="row">
        <IndicatorCell row={row} />
      </th>
      {columns.map((id) => (
        <td key={id} className={styles[id]}>
          {CELLS[id](row)}
        </td>
      ))}
    </tr>
  );
});

/** Holds the height of the rows that are not drawn. */
export function TableGap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot be focused
    <tr aria-hidden="true" className={styles.gap}>
      {/* React sets this by the CSSOM, which the content security policy allows: the height is measured. */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
