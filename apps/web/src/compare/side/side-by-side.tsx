import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { NARROW, useMedia } from '../../shared/use-media.ts';
import { usePrinting } from '../../shared/use-printing.ts';
import type { ComparedRow } from '../compared-row.ts';
import { FACTS } from './facts.tsx';
import type { SideBySide as Loaded } from './load-side.ts';
import styles from './side-by-side.module.css';

/** The chosen indicators: columns of a table, or cards where that is too wide. */
export function SideBySide({ edition, rows }: Pick<Loaded, 'edition' | 'rows'>) {
  const narrow = useMedia(NARROW);
  const printing = usePrinting();
  const name = editionName(edition);
  const without = (id: string) =>
    comparisonAddress({
      kind: 'indicators',
      edition: edition.id,
      indicators: rows.map(({ indicatorId }) => indicatorId).filter((one) => one !== id),
    });
  const head = (row: ComparedRow) => (
    <>
      <Link to={indicatorPath(edition.id, row.indicatorId)}>{indicatorName(row)}</Link>
      <Link to={without(row.indicatorId)} preventScrollReset className={`${styles.remove} no-print`}>
        Remove<span className="visually-hidden"> {indicatorName(row)}</span>
      </Link>
    </>
  );
  if (narrow && !printing)
    return (
      <ul className={styles.cards}>
        {rows.map((row) => (
          <li key={row.id} className={styles.card}>
            <h2 className={styles.title}>{head(row)}</h2>
            <dl className={styles.facts}>
              {FACTS.map((fact) => (
                <div key={fact.name} className={styles.fact}>
                  <dt>{fact.name}</dt>
                  <dd>{fact.of(row, name)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Indicators side by side, {name}</caption>
      <thead>
        <tr>
          <td />
          {rows.map((row) => (
            <th key={row.id} scope="col">
              {head(row)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FACTS.map((fact) => (
          <tr key={fact.name}>
            <th scope="row">{fact.name}</th>
            {rows.map((row) => (
              <td key={row.id}>{fact.of(row, name)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
