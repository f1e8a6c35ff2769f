import { MovementTag } from '../shared/movement-tag.tsx';
import styles from './example-list.module.css';
import { MOVEMENT_EXAMPLES } from './movement-examples.ts';

export function MovementRules() {
  return (
    <>
      <h2 id="movement">Movement</h2>
      <p>
        Movement compares a figure with the period before, or with the same period a year before where it is
        seasonal or counted up through the year. The arrow shows which way the figure went; the word and the
        colour say whether that is better or worse. Where a definition changed in between, or a figure is
        missing, it is not comparable. Ticks and arrows that a report prints are quoted as printed, beside
        Dial’s own.
      </p>
      <ul className={styles.examples}>
        {MOVEMENT_EXAMPLES.map(({ movement, change, explanation }) => (
          <li key={explanation} className={styles.example}>
            <MovementTag movement={movement} change={change} />
            <span>{explanation}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
