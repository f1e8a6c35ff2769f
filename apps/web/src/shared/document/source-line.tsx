import styles from './source-line.module.css';
import { placeWords } from './source-words.ts';

interface Props {
  readonly source: {
    readonly document: string;
    readonly line: number | null;
    readonly note: string | null;
  } | null;
}

/** Where something is printed, quietly. */
export function SourceLine({ source }: Props) {
  if (source === null) return null;
  return <span className={styles.source}>{placeWords(source)}</span>;
}
