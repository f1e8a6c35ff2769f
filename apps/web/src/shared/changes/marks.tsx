import styles from './marks.module.css';

interface Props {
  readonly text: string;
}

/** What was added, by mark-up and in words, not by colour alone. */
export function Added({ text }: Props) {
  return (
    <ins className={styles.added}>
      <span className="visually-hidden">added: </span>
      {text}
    </ins>
  );
}

/** What was removed, likewise. */
export function Removed({ text }: Props) {
  return (
    <del className={styles.removed}>
      <span className="visually-hidden">removed: </span>
      {text}
    </del>
  );
}
