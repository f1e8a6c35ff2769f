import styles from './break-shape.module.css';
import type { DrawnArea } from './drawn-area.ts';

interface Props {
  /** From the last column before the break to the first after it. */
  readonly area: DrawnArea;
  readonly words: string;
  /** A line lower, as those of the break before would run into them. */
  readonly isLow: boolean;
}

/** Room that half the words take: nearer to the left edge they begin at the line. */
const HALF_WORDS = 64;

/** A line from top to bottom, and what changes there: above the drawing, where no mark is. */
export function BreakShape({ area: { x = 0, y = 0, width = 0, height = 0 }, words, isLow }: Props) {
  const at = x + width / 2;
  return (
    <g>
      <path d={`M${at} ${y - 6}v${height + 6}`} className={styles.line} />
      <text
        x={at}
        y={isLow ? y + 5 : y - 11}
        textAnchor={at < HALF_WORDS * 1.6 ? 'start' : 'middle'}
        className={isLow ? `${styles.words} ${styles.low}` : styles.words}
      >
        {words}
      </text>
    </g>
  );
}
