import { Link } from 'react-router';
import { restWords } from './coverage-words.ts';
import styles from './on-track.module.css';
import { OnTrackTable } from './on-track-table.tsx';
import type { Track } from './track.ts';

interface Props {
  readonly track: Track;
  /** How many outcomes there are. */
  readonly all: number;
  /** The edition's name. */
  readonly edition: string;
}

/** Quarterly measure 48 of the measures framework, as a count with its arithmetic. */
export function OnTrack({ track, all, edition }: Props) {
  const { agreed, onTrack, percent, explanation, outcomes } = track;
  const rest = restWords(track, all);
  return (
    <section aria-labelledby="on-track" className={styles.box}>
      <h2 id="on-track" className={styles.heading}>
        2040 targets on track, {edition}
      </h2>
      <p className={styles.count}>
        <b>{onTrack}</b> of <b>{agreed}</b> agreed outcomes
        {percent !== null && <span className={styles.percent}> ({percent}%)</span>}
      </p>
      {rest !== null && <p className={styles.rest}>{rest}</p>}
      <p className={styles.note}>
        This is <Link to="/framework/quarterly-48">quarterly measure 48</Link>, “% of 2040 targets on track”.
        It is a count of outcomes: none weighs more than another.
      </p>
      <details className={styles.how}>
        <summary>How it is counted</summary>
        <p className={styles.note}>{explanation}</p>
        {outcomes.length > 0 && <OnTrackTable outcomes={outcomes} />}
      </details>
    </section>
  );
}
