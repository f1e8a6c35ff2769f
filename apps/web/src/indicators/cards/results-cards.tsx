import { GroupLine } from '../results/group-line.tsx';
import { WholeList, WindowList } from '../results/list-body.tsx';
import type { ListItem } from '../results/list-items.ts';
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
  const List = windowed ? WindowList : WholeList;
  return (
    <List
      items={items}
      estimate={estimate}
      line={(item, { index, measure }) => (
        <li key={item.key} ref={measure} data-index={index} className={styles.item}>
          {item.kind === 'group' ? (
            <GroupLine group={item.group} open={item.open} onFold={onFold} />
          ) : (
            <Card row={item.row} columns={view.columns} />
          )}
        </li>
      )}
    >
      {({ list, lines, before, after }) => (
        // React sets this by the CSSOM, which the content security policy allows: the heights are measured.
        <ul ref={list} style={{ paddingTop: before, paddingBottom: after }}>
          {lines}
        </ul>
      )}
    </List>
  );
}
