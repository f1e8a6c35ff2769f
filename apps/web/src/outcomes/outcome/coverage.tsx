import { Link, useLocation } from 'react-router';
import { RAG_WORDS, RAGS } from '../../shared/rag.ts';
import { countOf, unrated } from '../../shared/rag-counts.ts';
import { GapTags } from '../gap-tags.tsx';
import type { OutcomeGap } from '../gap-words.ts';
import { coverageWords } from '../on-track/coverage-words.ts';
import { STATE_WORDS, type Track, type TrackedOutcome } from '../on-track/track.ts';
import { outcomesPath } from '../outcome-address.ts';
import styles from './coverage.module.css';

interface Props {
  readonly outcome: string;
  readonly gaps: readonly OutcomeGap[];
  readonly track: Track;
  /** How many outcomes there are. */
  readonly all: number;
  /** The edition's name. */
  readonly edition: string;
}

/** Where the outcome stands in the count of targets on track, what it lacks, and the count as a whole. */
export function Coverage({ outcome, gaps, track, all, edition }: Props) {
  const { search } = useLocation();
  const tracked = track.outcomes.find(({ id }) => id === outcome);
  return (
    <div className={styles.coverage}>
      <p>
        <b>{tracked === undefined ? 'Not counted' : STATE_WORDS[tracked.state]}</b> in {edition}
        {tracked === undefined ? ': no measure is agreed to serve it' : `: ${countWords(tracked)}`}.
      </p>
      <GapTags gaps={gaps} edition={edition} />
      <p className={styles.all}>
        <Link to={outcomesPath(search)}>{coverageWords(track, all)}</Link>.
      </p>
    </div>
  );
}

/** "its agreed measures are 1 red and 3 green". */
function countWords({ ratings }: TrackedOutcome): string {
  const counts = [
    ...RAGS.map((rag) => [countOf(ratings, rag), RAG_WORDS[rag].toLowerCase()] as const),
    [unrated(ratings), 'not rated'] as const,
  ].filter(([count]) => count > 0);
  if (counts.length === 0) return 'none of its agreed measures is reported';
  return `of its agreed measures, ${counts.map(([count, word]) => `${count} ${word}`).join(', ')}`;
}
