import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import styles from './targets-page.module.css';
import { targetsPath } from './targets-path.ts';
import type { ListedRow } from './targets-query.ts';

interface Props {
  readonly edition: string;
  readonly rows: readonly ListedRow[];
  /** Id of the indicator whose targets are open. */
  readonly chosen: string | null;
}

/** Indicators with the target that their row shows, by area; each leads to its targets. */
export function TargetList({ edition, rows, chosen }: Props) {
  if (rows.length === 0) return <p>None.</p>;
  return (
    <>
      {[...Map.groupBy(rows, ({ areaName }) => areaName)].map(([area, found]) => (
        <div key={area} className={styles.area}>
          <h3 className={styles.areaName}>{area}</h3>
          <ul className={styles.rows}>
            {found.map((row) => (
              <li key={row.id} className={styles.row}>
                <Link
                  to={targetsPath(edition, row.indicatorId)}
                  aria-current={row.indicatorId === chosen ? 'true' : undefined}
                >
                  {indicatorName(row)}
                </Link>
                <span className={styles.target}>{row.targetRaw ?? 'No target'}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
