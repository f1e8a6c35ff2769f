import { Link } from 'react-router';
import { onTrackWords, othersWords, restWords } from './coverage-words.ts';
import type { OffTrackOutcome } from './off-track.ts';
import { OffTrackList } from './off-track-list.tsx';
import styles from './on-track.module.css';
import { OnTrackTable } from './on-track-table.tsx';
import type { Track } from './track.ts';

interface Props {
  readonly track: Track;
  readonly offTrack: readonly OffTrackOutcome[];
  /** How many outcomes there are. */
  readonly all: number;
  /** The edition's name. */
  readonly edition: string;
}

/** Quarterly measure 48 of the measures framework, as a count, with what keeps it down and its arithmetic. */
export function OnTrack({ track, offTrack, all, edition }: Props) {
  const { agreed, rated, onTrack, percent, explanation, outcomes } = track;
  const [others, rest] = [othersWords(track), restWords(track, all)];
  return (
    <section aria-labelledby="on-track" className={styles.box}>
      <h2 id="on-track" className={styles.heading}>
        2040 targets on track, {edition}
      </h2>
      {agreed > 0 && (
        <p className={rated === 0 ? styles.unknown : styles.count}>
          {rated === 0 ? (
            `Not known: ${onTrackWords(track)} in ${edition}.`
          ) : (
            <>
              <b>{onTrack}</b> of <b>{agreed}</b> agreed {agreed === 1 ? 'outcome' : 'outcomes'} on track
              {percent !== null && <span className={styles.percent}> ({percent}%)</span>}
            </>
          )}
        </p>
      )}
      <p className={styles.rest}>
        {rated > 0 && others} {rest}
      </p>
      <OffTrackList outcomes={offTrack} />
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
