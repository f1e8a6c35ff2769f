import { FlexRender, type Row as TableRow } from '@tanstack/react-table';
import type { FEATURES } from './columns.tsx';
import { GroupLine } from './group-line.tsx';
import type { Place } from './list-body.tsx';
import type { ListItem } from './list-items.ts';
import type { Row } from './row.ts';
import styles from './table-line.module.css';

interface Props {
  readonly item: ListItem;
  readonly place: Place;
  readonly tableRow: TableRow<typeof FEATURES, Row> | undefined;
  /** Columns shown, the indicator's among them. */
  readonly columns: number;
  readonly onFold: (group: string) => void;
}

/** A row of the table, or the heading of a group. */
export function TableLine({ item, place: { index, measure }, tableRow, columns, onFold }: Props) {
  // The header is the first row. Where all rows are drawn, the browser counts them.
  const place = measure && { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  if (item.kind === 'group') {
    return (
      <tr className={styles.group} {...place}>
        <td colSpan={columns}>
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
}

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
