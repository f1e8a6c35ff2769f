import { hasValue } from '@dial/domain/chart/has-value';
import type { Figure } from '../../../shared/figures/figure.ts';
import { FormattedValue } from '../../../shared/formatted-value.tsx';
import { mainTarget } from '../../../shared/target/main-target.ts';
import { targetWords } from '../../../shared/target/target-words.ts';
import type { FiledReturn } from '../filed-return.ts';
import styles from './history-beside.module.css';
import { HistoryChart } from './history-chart.tsx';
import { historyPoints } from './history-points.ts';

interface Props {
  readonly filed: FiledReturn;
  /** The figure as it is read; null where there is none. */
  readonly typed: string | null;
}

/** What stands beside the box: the last figure, the one a year ago, the target, and all of them as a small line. */
export function HistoryBeside({ filed, typed }: Props) {
  const { lastPeriod, samePeriodLastYear, targets, period, unit, decimals, rule } = filed;
  const target = mainTarget(targets, period?.id ?? null);
  const words = target === null ? null : targetWords(target, { unit, decimals, polarity: rule.polarity });
  const latest =
    filed.history.findLast((figure) => hasValue(figure) && figure.period.id !== period?.id) ?? null;
  const points = historyPoints(filed, typed);
  return (
    <aside aria-labelledby="beside" className={styles.beside}>
      <h3 id="beside" className={styles.heading}>
        What stands beside it
      </h3>
      <dl className={styles.facts}>
        <Fact name="Last figure" figure={lastPeriod} filed={filed} />
        <Fact name="A year ago" figure={samePeriodLastYear} filed={filed} otherwise={latest} />
        <div>
          <dt>Target{target?.period == null ? '' : `, ${target.period.label}`}</dt>
          <dd>
            {words === null ? (
              <span className={styles.none}>none set</span>
            ) : (
              <>
                {words.sense} <b>{words.words}</b>
              </>
            )}
          </dd>
        </div>
      </dl>
      <HistoryChart points={points} unit={unit} decimals={decimals} />
    </aside>
  );
}

interface FactProps {
  readonly name: string;
  readonly figure: Figure | null;
  readonly filed: FiledReturn;
  /** What is held where this is not. */
  readonly otherwise?: Figure | null;
}

function Fact({ name, figure, filed: { unit, decimals }, otherwise = null }: FactProps) {
  return (
    <div>
      <dt>
        {name}
        {figure === null ? '' : `, ${figure.period.label}`}
      </dt>
      <dd>
        {figure === null ? (
          <span className={styles.none}>
            none held
            {otherwise !== null && (
              <>
                {' '}
                for that period; the latest held is {otherwise.period.label},{' '}
                <FormattedValue {...otherwise} unit={unit} decimals={decimals} />
              </>
            )}
          </span>
        ) : (
          <b>
            <FormattedValue {...figure} unit={unit} decimals={decimals} />
          </b>
        )}
      </dd>
    </div>
  );
}
