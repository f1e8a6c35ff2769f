import type { DrawnArea } from './drawn-area.ts';
import styles from './gap-shape.module.css';

/** The middle of the area, where a long time without figures is drawn short: two strokes through the axis. */
export function GapShape({ area: { x = 0, y = 0, width = 0, height = 0 } }: { readonly area: DrawnArea }) {
  const at = x + width / 2;
  const foot = y + height;
  return (
    <g>
      <path d={`M${at - 3} ${foot}h6`} className={styles.cut} />
      <path d={`M${at - 7} ${foot + 6}l6-12M${at + 1} ${foot + 6}l6-12`} className={styles.strokes} />
    </g>
  );
}
