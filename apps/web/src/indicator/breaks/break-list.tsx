import { Button } from '../../shared/editing/button.tsx';
import styles from '../plain-list.module.css';
import { breakSource, breakStanding } from './break-words.ts';
import type { SeriesBreak } from './series-break.ts';

interface Props {
  readonly breaks: readonly SeriesBreak[];
  readonly edition: string;
  /** Null for those who may not. */
  readonly onWithdraw: ((id: string) => void) | null;
}

/** Where the definition of the indicator's figures changed, why, and who says so. */
export function BreakList({ breaks, edition, onWithdraw }: Props) {
  if (breaks.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>Breaks in the series</h3>
      <ul className={styles.list}>
        {breaks.map((one) => {
          const standing = breakStanding(one, edition);
          const mayGo = one.source === null && one.withdrawn === null;
          return (
            <li key={one.id}>
              From {one.period.label}: “{one.reason}” <small>({breakSource(one)})</small>
              {standing !== null && <p>{standing}</p>}
              {onWithdraw !== null && mayGo && (
                <p className="no-print">
                  <Button onPress={() => onWithdraw(one.id)}>
                    Withdraw<span className="visually-hidden"> the break from {one.period.label}</span>…
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
