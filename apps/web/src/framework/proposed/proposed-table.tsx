import { Link } from 'react-router';
import { CELL_NAMES, CELLS } from '../../shared/proposed/cell-names.ts';
import { ROLES } from '../../shared/table-roles.ts';
import type { ProposedGroup } from './group-proposed.ts';
import type { Proposed } from './proposed-measure.ts';
import { ProposedRow } from './proposed-row.tsx';
import styles from './proposed-table.module.css';

interface Props {
  readonly caption: string;
  readonly groups: readonly ProposedGroup<Proposed>[];
  readonly newest: string | null;
}

/** Proposed measures under their target outcomes. On a narrow page each row is a card that names its cells. */
export function ProposedTable({ caption, groups, newest }: Props) {
  return (
    <table {...ROLES.table} className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>No.</th>
          <th {...ROLES.column}>Measure</th>
          {CELLS.map((cell) => (
            <th key={cell} {...ROLES.column}>
              {CELL_NAMES[cell]}
            </th>
          ))}
          <th {...ROLES.column}>Indicators</th>
        </tr>
      </thead>
      {groups.map(({ outcome, measures }) => (
        <tbody key={outcome?.id ?? ''} {...ROLES.rows}>
          {outcome !== null && (
            <tr {...ROLES.row} className={styles.outcome}>
              <th {...ROLES.group} colSpan={CELLS.length + 3}>
                <Link to={`/outcomes/${outcome.id}`}>{outcome.name}</Link>
              </th>
            </tr>
          )}
          {measures.map((measure) => (
            <ProposedRow key={measure.id} measure={measure} newest={newest} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
