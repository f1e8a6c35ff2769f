import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { IndicatorOrder } from '../shared/indicator-order.ts';
import { COLUMNS, FEATURES } from './columns.tsx';
import { HeaderCell } from './header-cell.tsx';
import { WholeList, WindowList } from './list-body.tsx';
import type { ListItem } from './list-items.ts';
import styles from './results-table.module.css';
import type { Row } from './row.ts';
import { TableGap, TableLine } from './table-line.tsx';
import { orderOf, tableState } from './table-state.ts';
import type { TableView } from './table-view.ts';
import { useOverflow } from './use-overflow.ts';

interface Props {
  readonly caption: string;
  /** The rows in their order. */
  readonly rows: readonly Row[];
  /** The same rows with their headings. */
  readonly items: readonly ListItem[];
  readonly view: TableView;
  readonly onOrder: (order: IndicatorOrder | null) => void;
  readonly onFold: (group: string) => void;
  /** Draw only what is near the screen. */
  readonly windowed: boolean;
}

const SIDEWAYS = {
  role: 'region',
  'aria-label': 'Table of indicators, scrolls sideways',
  tabIndex: 0,
} as const;

/** Two lines of text, the usual row. */
const estimate = (item: ListItem) => (item.kind === 'group' ? 58 : 74);

/** The indicators as a table. */
export function ResultsTable({ caption, rows, items, view, onOrder, onFold, windowed }: Props) {
  const wrapper = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(wrapper);
  const { order, columns } = view;
  const state = useMemo(() => tableState({ order, columns }), [order, columns]);
  const table = useTable({
    features: FEATURES,
    columns: COLUMNS,
    data: rows,
    getRowId: ({ id }) => id,
    state,
    manualSorting: true,
    enableMultiSort: false,
    onSortingChange: (updater) => onOrder(orderOf(functionalUpdate(updater, state.sorting))),
  });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const { rowsById } = table.getRowModel();
  const List = windowed ? WindowList : WholeList;
  return (
    <div
      ref={wrapper}
      className={`${styles.wrapper} ${overflows ? styles.sideways : ''}`}
      {...(overflows && SIDEWAYS)}
    >
      <table className={styles.table} aria-rowcount={windowed ? items.length + 1 : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {headers.map(({ id }) => (
            <col key={id} className={styles[id]} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={windowed ? 1 : undefined}>
            {headers.map((header) => (
              <HeaderCell key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <List
          items={items}
          estimate={estimate}
          line={(item, place) => (
            <TableLine
              key={item.key}
              item={item}
              place={place}
              tableRow={item.kind === 'row' ? rowsById[item.row.id] : undefined}
              columns={headers.length}
              onFold={onFold}
            />
          )}
        >
          {({ list, lines, before, after }) => (
            <tbody ref={list}>
              <TableGap height={before} columns={headers.length} />
              {lines}
              <TableGap height={after} columns={headers.length} />
            </tbody>
          )}
        </List>
      </table>
    </div>
  );
}
