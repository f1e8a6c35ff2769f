import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { FormattedValue } from '../../shared/formatted-value.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { MovementTag } from '../../shared/movement-tag.tsx';
import { RagTag } from '../../shared/rag-tag.tsx';
import { Sparkline } from '../../shared/sparkline.tsx';
import { ROLES } from '../../shared/table-roles.ts';
import { rowTarget } from '../../shared/target/row-target.ts';
import styles from './area-rows.module.css';

export const AREA_ROW = graphql(`
  fragment AreaRowsRow on ScorecardRow {
    id
    indicatorId
    title
    series
    unit
    decimals
    listedOnly
    latest
    latestStatus
    latestExpected
    periodLabel
    ratedTarget
    targetRaw
    rag
    unratedReason
    movement
    movementChange
    trend {
      period
      value
    }
  }
`);

type Row = ResultOf<typeof AREA_ROW>;

interface Props {
  readonly edition: string;
  readonly area: string;
  /** The address's query that narrows the table to this area, so that previous and next walk it. */
  readonly query: string;
  readonly rows: readonly FragmentOf<typeof AREA_ROW>[];
}

/** The area's indicators, as few words each as a committee paper has room for. */
export function AreaRows({ edition, area, query, rows }: Props) {
  return (
    <table className={styles.table} {...ROLES.table}>
      <caption className="visually-hidden">The indicators of {area}</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>Indicator</th>
          <th {...ROLES.column} className={styles.number}>
            Latest
          </th>
          <th {...ROLES.column} className={styles.number}>
            Target
          </th>
          <th {...ROLES.column}>Rating</th>
          <th {...ROLES.column}>Movement</th>
          <th {...ROLES.column} className={styles.trend}>
            Trend
          </th>
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {rows.map((data) => {
          const row = readFragment(AREA_ROW, data);
          return (
            <tr key={row.id} {...ROLES.row}>
              <th {...ROLES.head}>
                <Link to={{ pathname: indicatorPath(edition, row.indicatorId), search: query }}>
                  {indicatorName(row)}
                </Link>
              </th>
              <td {...ROLES.cell} className={styles.number}>
                <span className={styles.label}>Latest</span>
                <Latest row={row} />
              </td>
              <td {...ROLES.cell} className={styles.number}>
                <span className={styles.label}>Target</span>
                {row.listedOnly ? '–' : targetOf(row)}
              </td>
              <td {...ROLES.cell}>
                <RagTag rag={row.rag} unratedReason={row.unratedReason} expected={row.latestExpected} />
              </td>
              <td {...ROLES.cell}>
                {!row.listedOnly && <MovementTag movement={row.movement} change={row.movementChange} />}
              </td>
              <td {...ROLES.cell} className={styles.trend}>
                <Sparkline points={row.trend} unit={row.unit} decimals={row.decimals} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Latest({ row }: { readonly row: Row }) {
  if (row.listedOnly) return <span className={styles.soft}>Only listed</span>;
  const { latest, unit, decimals, latestStatus, latestExpected, periodLabel } = row;
  return (
    <span>
      <FormattedValue
        value={latest}
        unit={unit}
        decimals={decimals}
        status={latestStatus}
        expected={latestExpected}
      />
      {periodLabel !== null && <span className={styles.soft}>{periodLabel}</span>}
    </span>
  );
}

function targetOf(row: Row): string {
  const { figure, printed } = rowTarget(row);
  return figure ?? printed ?? 'None printed';
}
