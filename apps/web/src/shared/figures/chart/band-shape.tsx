import type { Rag } from '@dial/domain/rating/rating';
import { enumWords } from '@dial/domain/report/enum-words';
import styles from './band-shape.module.css';
import type { DrawnArea } from './drawn-area.ts';

interface Props {
  readonly rag: Rag;
  readonly area: DrawnArea;
  /** From column to column of the area. */
  readonly steps: number;
  /** How far the drawing reaches beyond the first and the last mark; null where other documents' figures go on there. */
  readonly left: number | null;
  readonly right: number | null;
}

/** Beside other columns a band ends between them, at most so far from its own. */
const INSIDE = 18;
const WITH_NAME = 60;
const NAME = 44;

/** Lower than this a band has no room for its name. */
const LEAST_HEIGHT = 16;

/** A stretch of the scale that has one colour, and its name: colour never speaks alone. */
export function BandShape({ rag, area: { x = 0, y = 0, width = 0, height = 0 }, steps, ...sides }: Props) {
  const half = steps === 0 ? INSIDE : width / steps / 2;
  const left = sides.left ?? Math.min(half, INSIDE);
  const right = sides.right ?? Math.min(half, WITH_NAME);
  // The names stand beside the marks: after the last, or where that leaves no room before the first.
  const isAfter = right > NAME;
  return (
    <g className={styles[rag]}>
      <rect x={x - left} y={y} width={left + width + right} height={height} className={styles.fill} />
      {height >= LEAST_HEIGHT && (
        <text
          x={isAfter ? x + width + right - 6 : x - left + 6}
          y={y + height / 2}
          dy="0.35em"
          textAnchor={isAfter ? 'end' : 'start'}
          className={styles.name}
        >
          {enumWords(rag)}
        </text>
      )}
    </g>
  );
}
