import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { NARROW, useMedia } from '../../shared/use-media.ts';
import { usePrinting } from '../../shared/use-printing.ts';
import type { ComparedRow } from '../compared-row.ts';
import { chunksOf } from './chunks-of.ts';
import { FACTS } from './facts.tsx';
import type { SideBySide as Loaded } from './load-side.ts';
import styles from './side-by-side.module.css';

/** How many stand abreast where six would break their words: on paper, and on a screen that is little wider than cards are. */
const ABREAST = 3;
const CRAMPED = 'screen and (max-width: 62rem)';

/** The chosen indicators: columns of a table, or cards where that is too wide. */
export function SideBySide({ edition, rows }: Pick<Loaded, 'edition' | 'rows'>) {
  const narrow = useMedia(NARROW);
  const cramped = useMedia(CRAMPED);
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
                  <dd>{fact.of(row, { edition: name, printing })}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  const blocks = chunksOf(rows, printing || cramped ? ABREAST : rows.length);
  return blocks.map((block, index) => (
    <table key={block[0]?.id} className={styles.table}>
      <caption className="visually-hidden">
        Indicators side by side, {name}
        {blocks.length > 1 && `, part ${index + 1} of ${blocks.length}`}
      </caption>
      <thead>
        <tr>
          <td />
          {block.map((row) => (
            <th key={row.id} scope="col">
              {head(row)}
            </th>
          ))}
          <Blank cells={blocks.length > 1 ? ABREAST - block.length : 0} />
        </tr>
      </thead>
      <tbody>
        {FACTS.map((fact) => (
          <tr key={fact.name}>
            <th scope="row">{fact.name}</th>
            {block.map((row) => (
              <td key={row.id}>{fact.of(row, { edition: name, printing })}</td>
            ))}
            <Blank cells={blocks.length > 1 ? ABREAST - block.length : 0} />
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** Keeps the columns of a shorter block as wide as those above. */
function Blank({ cells }: { readonly cells: number }) {
  return cells === 0 ? null : <td colSpan={cells} />;
}
