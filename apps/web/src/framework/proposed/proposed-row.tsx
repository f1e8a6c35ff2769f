import { Link } from 'react-router';
import { CELL_NAMES, CELLS } from '../../shared/proposed/cell-names.ts';
import { numberWords } from '../../shared/proposed/number-words.ts';
import { Printings } from '../../shared/proposed/printings.tsx';
import { ROLES } from '../../shared/table-roles.ts';
import { ReportedBy } from '../measures/reported-by.tsx';
import type { Proposed } from './proposed-measure.ts';
import styles from './proposed-table.module.css';

interface Props {
  readonly measure: Proposed;
  readonly newest: string | null;
}

/** A proposed measure with every cell of the document's tables. */
export function ProposedRow({ measure, newest }: Props) {
  const number = numberWords(measure);
  return (
    <tr {...ROLES.row} className={styles.row}>
      <td {...ROLES.cell} className={number === null ? styles.empty : undefined} data-label="No.">
        {number ?? <NonePrinted />}
      </td>
      <th {...ROLES.head} className={styles.measure}>
        <Link to={`/framework/${measure.id}`}>{measure.text}</Link>
        {measure.aspirational !== null && <p>Aspiration: {measure.aspirational}</p>}
        {measure.notes !== null && <p>Notes: {measure.notes}</p>}
        {measure.note !== null && <p className={styles.soft}>{measure.note}</p>}
        <Printings measure={measure} />
      </th>
      {CELLS.map((cell) => (
        <td
          key={cell}
          {...ROLES.cell}
          className={measure[cell] === null ? styles.empty : undefined}
          data-label={CELL_NAMES[cell]}
        >
          {measure[cell] ?? <NonePrinted />}
        </td>
      ))}
      <td {...ROLES.cell} data-label="Indicators">
        <ReportedBy indicators={measure.indicators} newest={newest} />
      </td>
    </tr>
  );
}

function NonePrinted() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">None printed</span>
    </>
  );
}
