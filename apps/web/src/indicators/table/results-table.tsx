import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { IndicatorOrder } from '../../shared/indicator-order.ts';
import { WithRowLinks } from '../cells/row-links.tsx';
import type { Row } from '../loading/row.ts';
import { ListBody } from '../results/list-body.tsx';
import type { ListItem } from '../results/list-items.ts';
import { useSame } from '../results/use-same.ts';
import type { TableView } from '../state/table-view.ts';
import { COLUMNS, FEATURES } from './columns.tsx';
import { HeaderCell } from './header-cell.tsx';
import styles from './results-table.module.css';
import { TableGap, TableLine } from './table-line.tsx';
import { orderOf, tableState } from './table-state.ts';
import { useOverflow } from './use-overflow.ts';
import { useStuckHeader } from './use-stuck-header.ts';

interface Props {
  readonly caption: string;
  /** The rows in their order, with their headings. */
  readonly items: readonly ListItem[];
  readonly view: TableView;
  readonly onOrder: (order: IndicatorOrder | null) => void;
  readonly onFold: (group: string) => void;
  /** Draw only what is near the screen. */
  readonly windowed: boolean;
  readonly printing: boolean;
}

const SIDEWAYS = {
  role: 'region',
  'aria-label': 'Table of indicators, scrolls sideways',
  tabIndex: 0,
} as const;

/** Two lines of text, the usual row. */
const estimate = (item: ListItem) => (item.kind === 'group' ? 58 : 74);

/** The table draws the rows that it is given: it is its columns that TanStack Table keeps. */
const NO_ROWS: readonly Row[] = [];

/** The indicators as a table. */
export function ResultsTable({ caption, items, view, onOrder, onFold, windowed, printing }: Props) {
  const wrapper = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(wrapper);
  useStuckHeader(wrapper, overflows && !printing);
  const { order } = view;
  const columns = useSame(view.columns);
  const state = useMemo(() => tableState({ order, columns }, printing), [order, columns, printing]);
  const table = useTable({
    features: FEATURES,
    columns: COLUMNS,
    data: NO_ROWS,
    state,
    manualSorting: true,
    enableMultiSort: false,
    sortDescFirst: false,
    onSortingChange: (updater) => onOrder(orderOf(functionalUpdate(updater, state.sorting))),
  });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  return (
    <div ref={wrapper} className={overflows ? styles.sideways : undefined} {...(overflows && SIDEWAYS)}>
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
              <HeaderCell key={header.id} header={header} plain={printing} />
            ))}
          </tr>
        </thead>
        <WithRowLinks>
          <ListBody
            items={items}
            windowed={windowed}
            atOnce={printing}
            estimate={estimate}
            line={(item, place) => (
              <TableLine
                key={item.key}
                item={item}
                {...place}
                columns={columns}
                choosing={!printing}
                onFold={onFold}
              />
            )}
            gap={(key, height) => <TableGap key={key} height={height} columns={headers.length} />}
          >
            {({ list, lines, before, after }) => (
              <tbody ref={list}>
                <TableGap height={before} columns={headers.length} />
                {lines}
                <TableGap height={after} columns={headers.length} />
              </tbody>
            )}
          </ListBody>
        </WithRowLinks>
      </table>
    </div>
  );
}
