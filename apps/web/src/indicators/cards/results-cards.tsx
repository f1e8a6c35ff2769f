import { memo } from 'react';
import { WithRowLinks } from '../cells/row-links.tsx';
import { GroupLine } from '../results/group-line.tsx';
import { ListBody, type Place } from '../results/list-body.tsx';
import type { ListItem } from '../results/list-items.ts';
import { useSame } from '../results/use-same.ts';
import type { ColumnId } from '../state/column-ids.ts';
import type { TableView } from '../state/table-view.ts';
import { Card } from './card.tsx';
import styles from './results-cards.module.css';

interface Props {
  readonly items: readonly ListItem[];
  readonly view: TableView;
  readonly onFold: (group: string) => void;
  readonly windowed: boolean;
}

/** A card of nine fields on a phone. */
const estimate = (item: ListItem) => (item.kind === 'group' ? 70 : 380);

/** The indicators as cards, for screens too narrow for a table: the same order, the same content. */
export function ResultsCards({ items, view, onFold, windowed }: Props) {
  const columns = useSame(view.columns);
  return (
    <WithRowLinks>
      <ListBody
        items={items}
        windowed={windowed}
        estimate={estimate}
        line={(item, place) => (
          <CardLine key={item.key} item={item} {...place} columns={columns} onFold={onFold} />
        )}
        // React sets this by the CSSOM, which the content security policy allows: the heights are measured.
        gap={(key, height) => <li key={key} aria-hidden="true" style={{ height }} />}
      >
        {({ list, lines, before, after }) => (
          // React sets this by the CSSOM, which the content security policy allows: the heights are measured.
          <ul ref={list} style={{ paddingTop: before, paddingBottom: after }}>
            {lines}
          </ul>
        )}
      </ListBody>
    </WithRowLinks>
  );
}

interface LineProps extends Place {
  readonly item: ListItem;
  readonly columns: readonly ColumnId[];
  readonly onFold: (group: string) => void;
}

/** A card, or the heading of a group. Kept while the list scrolls past it. */
const CardLine = memo(function CardLine({ item, index, measure, columns, onFold }: LineProps) {
  return (
    <li ref={measure} data-index={index} className={styles.item}>
      {item.kind === 'group' ? (
        <GroupLine group={item.group} open={item.open} onFold={onFold} />
      ) : (
        <Card row={item.row} columns={columns} />
      )}
    </li>
  );
});
