import { SourceLine } from '../../shared/document/source-line.tsx';
import { FormattedValue } from '../../shared/formatted-value.tsx';
import { MovementTag } from '../../shared/movement-tag.tsx';
import plain from '../../shared/plain-table.module.css';
import { ROLES } from '../../shared/table-roles.ts';
import { unitOf } from './basis-words.ts';
import { besideWholeWords } from './beside-whole-words.ts';
import type { BreakdownEntry, BreakdownGroup } from './breakdown-group.ts';
import styles from './breakdown-table.module.css';
import { PartPicture } from './part-picture.tsx';
import type { PartScale } from './part-scale.ts';

interface Props {
  readonly group: BreakdownGroup;
  /** In the order chosen. */
  readonly entries: readonly BreakdownEntry[];
  readonly unit: string;
  readonly scale: PartScale | null;
  /** What the document prints of each part, by its id. */
  readonly printed: ReadonlyMap<string, string>;
  readonly caption: string;
}

/** A row a part: its figure, how it stands to the whole, in words and as a picture, and where it is printed. */
export function BreakdownTable({ group, entries, unit, scale, printed, caption }: Props) {
  const { basis, whole } = group;
  return (
    <table {...ROLES.table} className={`${plain.table} ${styles.table}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...ROLES.rows} className={styles.head}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>{group.name}</th>
          <th {...ROLES.column} className={styles.number}>
            {HEADINGS[basis]}
          </th>
          {basis !== 'SHARE' && (
            <th {...ROLES.column}>{basis === 'RATE' ? 'Against the whole' : 'Of the whole'}</th>
          )}
          {scale !== null && (
            <th {...ROLES.column} className={styles.picture}>
              <span className="visually-hidden">Picture from </span>
              <span className={styles.ends}>
                <span>0</span>
                <span className="visually-hidden"> to </span>
                <FormattedValue value={scale.end} unit={unitOf(group, unit)} decimals={null} status={null} />
              </span>
            </th>
          )}
          <th {...ROLES.column}>As printed</th>
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {entries.map((entry) => (
          <tr key={entry.id} {...ROLES.row}>
            <th {...ROLES.head}>{entry.name}</th>
            <td {...ROLES.cell} className={styles.number}>
              <Figure entry={entry} unit={unitOf(group, unit)} />
            </td>
            {basis !== 'SHARE' && (
              <td {...ROLES.cell}>
                <Against entry={entry} unit={unit} />
              </td>
            )}
            {scale !== null && (
              <td {...ROLES.cell} className={styles.picture}>
                <PartPicture basis={basis} value={entry.value} whole={whole} scale={scale} />
              </td>
            )}
            <td {...ROLES.cell} className={styles.source}>
              {printed.has(entry.id) && <span className={styles.quote}>“{printed.get(entry.id)}”</span>}
              {entry.source === null ? (
                'Filed in Dial'
              ) : (
                <SourceLine source={{ ...entry.source, note: null }} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HEADINGS = { RATE: 'Figure', COUNT: 'Number', SHARE: 'Share' } as const;

function Figure({ entry, unit }: { readonly entry: BreakdownEntry; readonly unit: string }) {
  const { value, status, numerator, denominator, suppressed } = entry;
  if (suppressed) return <span className={styles.quiet}>[c] small number</span>;
  return (
    <>
      <FormattedValue value={value} unit={unit} decimals={null} status={status} />
      {numerator !== null && denominator !== null && (
        <span className={styles.remark}>
          {numerator} of {denominator}
        </span>
      )}
    </>
  );
}

function Against({ entry, unit }: { readonly entry: BreakdownEntry; readonly unit: string }) {
  const words = besideWholeWords(entry, unit);
  if (words === null) return <span className={styles.quiet}>Not compared</span>;
  const judged = entry.standing === 'BETTER' || entry.standing === 'WORSE';
  return (
    <>
      {words}
      {judged && entry.standing !== null && (
        <span className={styles.remark}>
          <MovementTag movement={entry.standing} change={null} />
        </span>
      )}
    </>
  );
}
