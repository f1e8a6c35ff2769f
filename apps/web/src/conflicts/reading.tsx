import styles from './reading.module.css';

interface Props {
  readonly reading: {
    readonly raw: string;
    readonly standing: boolean;
    readonly source: { readonly line: number | null; readonly note: string | null };
  };
}

/** One reading as printed, where it is printed, and whether it is the one that stands. */
export function Reading({ reading: { raw, standing, source } }: Props) {
  return (
    <li className={standing ? styles.standing : styles.reading}>
      <span className={styles.raw}>{raw}</span>
      <span className={styles.where}>
        {standing && <b className={styles.tag}>Stands</b>}
        {source.line !== null && `Line ${source.line}`}
        {source.note !== null && `${source.line === null ? '' : ': '}${source.note}`}
      </span>
    </li>
  );
}
