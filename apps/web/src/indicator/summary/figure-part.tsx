import { hasValue } from '@dial/domain/chart/has-value';
import { coversSameTime } from '@dial/domain/period/covers-same-time';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { figureWords } from '../../shared/figure-words.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import { missingWords } from '../../shared/missing-words.ts';
import { type RevisedSince, revisedRemark, revisedValue } from './revised-since.ts';
import styles from './summary.module.css';

interface Props {
  /** Of the period reported on. */
  readonly actual: Figure | null;
  readonly latest: Figure | null;
  readonly yearToDate: Figure | null;
  readonly unit: string;
  readonly decimals: number | null;
  /** The figure that stands for the period now, where the edition shows another. */
  readonly revisedSince: RevisedSince | null;
}

/** The figure in large type: the reported one, else the latest held and why the reported one is missing. */
export function FigurePart({ actual, latest, yearToDate, unit, decimals, revisedSince }: Props) {
  const shown = actual !== null && hasValue(actual) ? actual : latest;
  const say = (value: string) => figureWords(value, unit, decimals);
  return (
    <>
      {shown?.value ? (
        <p className={styles.large}>{say(shown.value)}</p>
      ) : (
        <p className={styles.sentence}>No figure is held</p>
      )}
      {shown !== null && (
        <p className={styles.remark}>
          {shown === actual ? shown.period.label : `Latest held: ${shown.period.label}`}
          {shown.status === 'PROVISIONAL' && ', provisional'}
          {shown.status === 'REVISED' && ', revised'}
        </p>
      )}
      {revisedSince !== null && (
        <p className={styles.revised}>
          <b>Revised since: {revisedValue(revisedSince, say)}</b>
          {revisedRemark(revisedSince)}
        </p>
      )}
      {actual !== null && shown !== actual && (
        <p className={styles.remark}>
          {actual.period.label}: <b>{missingWords(actual.status, actual.expected)}</b>
        </p>
      )}
      {yearToDate !== null && !isSame(yearToDate, shown) && (
        <p className={styles.remark}>
          {toDateName(yearToDate)}:{' '}
          <b>
            {hasValue(yearToDate)
              ? say(yearToDate.value)
              : missingWords(yearToDate.status, yearToDate.expected)}
          </b>
        </p>
      )}
    </>
  );
}

/** The year to the end of Q4 is the year: said once. */
function isSame(a: Figure, b: Figure | null): boolean {
  if (b === null || a.value !== b.value) return false;
  const [first, second] = [parsePeriod(a.period.id), parsePeriod(b.period.id)];
  return first.ok && second.ok && coversSameTime(first.period, second.period);
}

/** The last column of a finished year is headed by the year alone. */
function toDateName({ period }: Figure): string {
  return /^\d{4}-\d{2}$/.test(period.label) ? `Year ${period.label}` : period.label;
}
