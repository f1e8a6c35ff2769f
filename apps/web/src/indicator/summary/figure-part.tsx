import { figureWords } from '../../shared/figure-words.ts';
import { missingWords } from '../../shared/missing-words.ts';
import { type Figure, hasValue } from '../figure.ts';
import styles from './summary.module.css';

interface Props {
  /** Of the period reported on. */
  readonly actual: Figure | null;
  readonly latest: Figure | null;
  readonly yearToDate: Figure | null;
  readonly unit: string;
  readonly decimals: number | null;
}

/** The figure in large type: the reported one, else the latest held and why the reported one is missing. */
export function FigurePart({ actual, latest, yearToDate, unit, decimals }: Props) {
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
      {actual !== null && shown !== actual && (
        <p className={styles.remark}>
          {actual.period.label}: <b>{missingWords(actual.status, actual.expected)}</b>
        </p>
      )}
      {yearToDate !== null && yearToDate.id !== shown?.id && (
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

/** The last column of a finished year is the year. */
function toDateName({ period }: Figure): string {
  return /^\d{4}-\d{2}$/.test(period.label) ? `All of ${period.label}` : period.label;
}
