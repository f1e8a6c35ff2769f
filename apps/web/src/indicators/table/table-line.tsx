import { FlexRender, type Row as TableRow } from '@tanstack/react-table';
import { memo } from 'react';
import type { Row } from '../loading/row.ts';
import { GroupLine } from '../results/group-line.tsx';
import type { Place } from '../results/list-body.tsx';
import type { ListItem } from '../results/list-items.ts';
import type { FEATURES } from './columns.tsx';
import styles from './table-line.module.css';

interface Props extends Place {
  readonly item: ListItem;
  readonly tableRow: TableRow<typeof FEATURES, Row> | undefined;
  /** The columns in their order, as one text: a row of the table is the same object whichever are shown. */
  readonly layout: string;
  /** How many are shown. */
  readonly span: number;
  readonly onFold: (group: string) => void;
}

/** A row of the table, or the heading of a group. Kept while the list scrolls past it. */
export const TableLine = memo(function TableLine({ item, index, measure, tableRow, span, onFold }: Props) {
  // The header is the first row. Where all rows are drawn, the browser counts them.
  const place = measure && { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  if (item.kind === 'group') {
    return (
      <tr className={styles.group} {...place}>
        <td colSpan={span}>
          <GroupLine group={item.group} open={item.open} onFold={onFold} />
        </td>
      </tr>
    );
  }
  return (
    <tr className={styles.line} {...place}>
      {tableRow?.getVisibleCells().map((cell) =>
        cell.column.id === 'indicator' ? (
          <th key={cell.id} scope="row">
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td key={cell.id} className={styles[cell.column.id]}>
            <FlexRender cell={cell} />
          </td>
        ),
      )}
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
