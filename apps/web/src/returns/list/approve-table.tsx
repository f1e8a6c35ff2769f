import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { ColumnHeads } from '../../shared/column-heads.tsx';
import fields from '../../shared/editing/field.module.css';
import { editionName } from '../../shared/edition-name.ts';
import { MovementTag } from '../../shared/movement-tag.tsx';
import { RagTag } from '../../shared/rag-tag.tsx';
import { ROLES } from '../../shared/table-roles.ts';
import { dueWords } from '../due-words.ts';
import { returnPath } from '../return-path.ts';
import { chosenValue } from './approve-several.ts';
import { FiledCell, LastFigureCell, RatingBeforeCell } from './figure-cells.tsx';
import type { ReturnRow } from './return-row.ts';
import styles from './returns-table.module.css';

interface Props {
  readonly rows: readonly ReturnRow[];
  readonly today: string;
  readonly caption: string;
  readonly query: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}

const COLUMNS = ['Return', 'Submitted', 'Last figure', 'Filed now', 'Rating and target', 'Before', 'Words'];

/** What is submitted, a row each with a box to choose it by. On a phone each row is a card. */
export function ApproveTable({ rows, today, caption, query, chosen, onChoose }: Props) {
  const severalEditions = new Set(rows.map(({ edition }) => edition.id)).size > 1;
  return (
    <table {...ROLES.table} className={`${styles.table} ${styles.approve}`}>
      <caption className="visually-hidden">{caption}</caption>
      <ColumnHeads names={COLUMNS} />
      <tbody {...ROLES.rows}>
        {rows.map((row) => (
          <tr key={row.id} {...ROLES.row} className={styles.row}>
            <th {...ROLES.head} className={styles.name}>
              <span className={styles.chosen}>
                <input
                  type="checkbox"
                  name="return"
                  value={chosenValue({ id: row.id, version: row.version, name: indicatorName(row) })}
                  aria-label={`Approve ${indicatorName(row)}`}
                  checked={chosen.has(row.id)}
                  className={fields.radio}
                  onChange={() => onChoose(row.id)}
                />
                <span>
                  <Link to={returnPath(row.edition.id, row.indicator.id, query)}>{indicatorName(row)}</Link>
                  <span className={styles.where}>
                    {[severalEditions ? editionName(row.edition) : null, row.area, row.directorate?.name]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </span>
            </th>
            <td {...ROLES.cell} data-label="Submitted">
              {row.submitted?.by}
              <span className={styles.where}>{dueWords(row, today)}</span>
            </td>
            <Figures row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is needed to decide: the figures, the rating with the target that it is held against, the movement, the words. */
function Figures({ row }: { readonly row: ReturnRow }) {
  const { preview, content } = row;
  const { value, rag, unratedReason, explanation, movement, question, commentaryAsked } = preview;
  return (
    <>
      <LastFigureCell row={row} />
      <FiledCell row={row} none={content.status === 'AWAITED' ? 'awaited' : 'not available'} />
      <td {...ROLES.cell} data-label="Rating and target">
        <span className={styles.tags}>
          <RagTag rag={rag} unratedReason={unratedReason} />
          {value !== null && <MovementTag {...movement} />}
        </span>
        <span className={styles.where}>{explanation}</span>
        {question !== null && <span className={styles.asked}>{question}</span>}
      </td>
      <RatingBeforeCell row={row} label="Before" />
      <td {...ROLES.cell} data-label="Words">
        {content.commentary.trim() !== '' ? 'with commentary' : <span className={styles.none}>none</span>}
        {commentaryAsked !== null && content.commentary.trim() === '' && (
          <span className={styles.asked}>{commentaryAsked}</span>
        )}
      </td>
    </>
  );
}
