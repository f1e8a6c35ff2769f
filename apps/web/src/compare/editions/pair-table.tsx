import { Link } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { comparabilityWords } from '../../shared/lineage/comparability-words.ts';
import stacked from '../../shared/stacked-table.module.css';
import { ROLES } from '../../shared/table-roles.ts';
import type { ComparedRow } from '../compared-row.ts';
import styles from '../compared-table.module.css';
import { RowFigure, RowRating } from '../row-figure.tsx';
import type { ComparedPair } from './load-editions.ts';
import { unlikeWords } from './unlike-words.ts';

interface Props {
  readonly title: string;
  readonly pairs: readonly ComparedPair[];
  /** The two editions: id and name. */
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
}

/** Measures with what two editions show of them. On a phone each is a card. */
export function PairTable({ title, pairs, from, to }: Props) {
  const cells = (row: ComparedRow | null, name: string) => (
    <>
      <td {...ROLES.cell} data-label={`Rating, ${name}`}>
        {row === null ? '–' : <RowRating row={row} />}
      </td>
      <td {...ROLES.cell} data-label={`Figure, ${name}`}>
        {row === null ? '–' : <RowFigure row={row} />}
      </td>
    </>
  );
  const hasBefore = pairs.some(({ before }) => before !== null);
  const hasNow = pairs.some(({ now }) => now !== null);
  return (
    <table {...ROLES.table} className={`${stacked.table} ${styles.table}`}>
      <caption className="visually-hidden">{title}</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>Indicator</th>
          {[...(hasBefore ? [from] : []), ...(hasNow ? [to] : [])].map(({ id, name }) => [
            <th key={`${id} rating`} {...ROLES.column}>
              Rating, {name}
            </th>,
            <th key={`${id} figure`} {...ROLES.column}>
              Figure, {name}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {pairs.map(({ key, name, before, now, comparability }) => (
          <tr key={key} {...ROLES.row} className={`${stacked.row} ${styles.row}`}>
            <th {...ROLES.head}>
              <Link to={pathOf(before, now, from.id, to.id)}>{name}</Link>
              {comparability !== null && comparability !== 'SAME' && (
                <span className={styles.soft}>{comparabilityWords(comparability, true)}</span>
              )}
              <Unlike words={unlikeWords({ before, now })} />
            </th>
            {hasBefore && cells(before, from.name)}
            {hasNow && cells(now, to.name)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** That the two figures are of unlike stretches of time. */
function Unlike({ words }: { readonly words: string | null }) {
  return words === null ? null : <span className={styles.warned}>{words}</span>;
}

function pathOf(before: ComparedRow | null, now: ComparedRow | null, from: string, to: string): string {
  return now === null ? indicatorPath(from, before?.indicatorId ?? '') : indicatorPath(to, now.indicatorId);
}
