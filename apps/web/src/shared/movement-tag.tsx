import type { graphql } from './graphql.ts';
import styles from './movement-tag.module.css';

export type Movement = ReturnType<typeof graphql.scalar<'Movement'>>;

export const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
  BETTER: 'better',
  WORSE: 'worse',
  SAME: 'same',
  NOT_COMPARABLE: 'not comparable',
};

interface Props {
  readonly movement: Movement;
  /** The signed change of the value, e.g. "-3.2": the arrow shows its direction, the colour whether that is good. */
  readonly change: string | null;
}

/** "▼ better": the value went down, and that is good. */
export function MovementTag({ movement, change }: Props) {
  return (
    <span className={`${styles.tag} ${styles[movement.toLowerCase()]}`}>
      <Arrow change={change} />
      {MOVEMENT_WORDS[movement]}
    </span>
  );
}

function Arrow({ change }: { readonly change: string | null }) {
  if (change === null) return null;
  const sign = Math.sign(Number(change));
  const words = sign > 0 ? 'up,' : sign < 0 ? 'down,' : '';
  const path = sign > 0 ? 'M6 2l5 8H1z' : sign < 0 ? 'M6 10l5-8H1z' : 'M1 4.8h10v2.4H1z';
  return (
    <>
      <svg viewBox="0 0 12 12" className={styles.arrow} aria-hidden="true">
        <path d={path} />
      </svg>
      {words !== '' && <span className="visually-hidden">{words}</span>}
    </>
  );
}
