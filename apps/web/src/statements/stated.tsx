import styles from './statements.module.css';

interface Props {
  /** What the council has to say here, in words that follow "Not stated yet:". */
  readonly what: string;
  readonly value: string | null;
  readonly kind?: 'text' | 'email' | 'phone';
}

/** A particular of the council, or plainly that it is not stated. */
export function Stated({ what, value, kind = 'text' }: Props) {
  if (value === null) return <span className={styles.missing}>Not stated yet: {what}</span>;
  if (kind === 'email') return <a href={`mailto:${value}`}>{value}</a>;
  if (kind === 'phone') return <a href={`tel:${value.replaceAll(/[^+\d]/g, '')}`}>{value}</a>;
  return <span className={styles.stated}>{value}</span>;
}
