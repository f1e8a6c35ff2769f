import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { RagTag } from '../../shared/rag-tag.tsx';
import { ROLES } from '../../shared/table-roles.ts';
import { dueWords } from '../due-words.ts';
import { returnPath } from '../return-path.ts';
import { StateTag } from '../state-tag.tsx';
import { FiledCell, LastFigureCell, RatingBeforeCell } from './figure-cells.tsx';
import { type ReturnRow, saysSomething } from './return-row.ts';
import styles from './returns-table.module.css';

interface Props {
  readonly row: ReturnRow;
  readonly today: string;
  readonly query: string;
  /** Named where the list holds several. */
  readonly edition: string | null;
}

export function ReturnLine({ row, today, query, edition }: Props) {
  const { preview } = row;
  const where = [edition, row.area, row.directorate?.name, row.service].filter(Boolean);
  return (
    <tr {...ROLES.row} className={styles.row}>
      <th {...ROLES.head} className={styles.name}>
        <Link to={returnPath(row.edition.id, row.indicator.id, query)}>{indicatorName(row)}</Link>
        <span className={styles.where}>{where.join(' · ')}</span>
        {row.state === 'SENT_BACK' && row.decided?.reason && (
          <span className={styles.where}>Sent back: “{row.decided.reason}”</span>
        )}
      </th>
      <td {...ROLES.cell} data-label="Due" className={row.overdue ? styles.late : undefined}>
        {dueWords(row, today)}
      </td>
      <td {...ROLES.cell} data-label="State">
        <StateTag state={row.state} />
      </td>
      <LastFigureCell row={row} />
      <FiledCell row={row} none="none" />
      <td {...ROLES.cell} data-label="Rating now">
        {saysSomething(row) ? (
          <RagTag rag={preview.rag} unratedReason={preview.unratedReason} />
        ) : (
          <span className={styles.none}>none</span>
        )}
      </td>
      <RatingBeforeCell row={row} label="Rating before" />
    </tr>
  );
}
