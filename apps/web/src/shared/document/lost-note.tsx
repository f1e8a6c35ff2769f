import styles from './lost-note.module.css';
import { SourceLine } from './source-line.tsx';

interface Props {
  /** What is missing: "Actions", "Picture". */
  readonly part: string;
  /** How one can tell that it is. */
  readonly note: string | null;
  readonly source?: { readonly document: string; readonly line: number | null; readonly note: string | null };
}

/** Says that something of a document did not survive its extraction. What is lost is marked, never filled. */
export function LostNote({ part, note, source }: Props) {
  return (
    <p className={styles.lost}>
      <b className={styles.tag}>Lost in extraction</b> <span className={styles.part}>{part}.</span> {note}{' '}
      {source !== undefined && source.line !== null && <SourceLine source={source} />}
    </p>
  );
}
