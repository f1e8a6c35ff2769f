import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { FormattedValue } from '../../shared/formatted-value.tsx';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { comparabilityWords } from '../../shared/lineage/comparability-words.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import { RatingOrigin } from '../../shared/rating-origin.tsx';
import stacked from '../../shared/stacked-table.module.css';
import { ROLES } from '../../shared/table-roles.ts';
import { rowTarget } from '../../shared/target/row-target.ts';
import styles from '../compared-table.module.css';
import { quoted } from '../quoted.ts';
import { excerpt } from './excerpt.ts';
import type { Through } from './load-through.ts';
import type { ThroughRow } from './through-rows.ts';

/** Letters of a commentary that stand here; the whole stands with the indicator. */
const LONGEST = 240;

const COLUMNS = ['Edition', 'Figure', 'Target', 'Rating', 'Commentary'] as const;

/** What each edition showed of a measure. On a phone each is a card. */
export function ThroughTable({ indicator, rows }: Pick<Through, 'indicator' | 'rows'>) {
  return (
    <table {...ROLES.table} className={`${stacked.table} ${styles.table}`}>
      <caption className="visually-hidden">{indicatorName(indicator)}, edition by edition</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          {COLUMNS.map((name) => (
            <th key={name} {...ROLES.column}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {rows.map((row) => (
          <tr key={row.report.id} {...ROLES.row} className={`${stacked.row} ${styles.row}`}>
            <th {...ROLES.head}>
              <Link to={indicatorPath(row.report.edition.id, row.indicator.id)}>
                {editionName(row.report.edition)}
              </Link>
              <Carried row={row} own={indicator.id} />
            </th>
            <Cells row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As what another document reports the measure, and whether it may be compared. */
function Carried({
  row: { indicator, comparability },
  own,
}: {
  readonly row: ThroughRow;
  readonly own: string;
}) {
  if (indicator.id === own) return null;
  return (
    <span className={styles.soft}>
      As “{indicatorName(indicator)}”. {comparabilityWords(comparability, true)}.
    </span>
  );
}

function Cells({ row: { report, indicator } }: { readonly row: ThroughRow }) {
  const { unit, decimals } = indicator;
  const { actual, period, rating, commentary } = report;
  const { figure, printed } = rowTarget({
    ...{ ratedTarget: rating.ratedTarget, unit, decimals },
    targetRaw: report.targets.find(({ standing }) => standing)?.raw ?? null,
  });
  return (
    <>
      <td {...ROLES.cell} data-label="Figure">
        <span>
          {report.listedOnly ? (
            'Only listed, no figures printed'
          ) : (
            <FormattedValue
              value={actual?.value ?? null}
              unit={unit}
              decimals={decimals}
              status={actual?.status ?? null}
              expected={actual?.expected ?? null}
            />
          )}
          {period !== null && <span className={styles.soft}>{period.label}</span>}
        </span>
      </td>
      <td {...ROLES.cell} data-label="Target">
        {figure ?? (printed === null ? 'None printed' : quoted(printed))}
      </td>
      <td {...ROLES.cell} data-label="Rating">
        <span>
          <RagTag rag={rating.rag} unratedReason={rating.unratedReason} />
          {rating.rag !== null && (
            <RatingOrigin published={rating.published !== null} className={styles.soft} />
          )}
          {rating.published !== null && rating.computed !== null && rating.computed !== rating.published && (
            <span className={styles.soft}>
              The rule gives <RagTag rag={rating.computed} />
            </span>
          )}
        </span>
      </td>
      <td {...ROLES.cell} data-label="Commentary">
        {commentary[0] === undefined ? 'None' : excerpt(commentary[0].text, LONGEST)}
      </td>
    </>
  );
}
