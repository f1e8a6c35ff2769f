import { useId, useState } from 'react';
import styles from './file-drop.module.css';

interface Props {
  readonly onFile: (file: File) => void;
  /** What the file is, and how it may be given. */
  readonly label: string;
  readonly hint: string;
  /** The ends of the names of files that are offered. */
  readonly accept: string;
  /** What is done with a file now, for all to hear; null where nothing is. */
  readonly doing: string | null;
}

/** A file chosen by the button, or dropped on the frame around it. */
export function FileDrop({ onFile, label, hint, accept, doing }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button, which the keyboard has
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p className={styles.hint}>{hint}</p>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          take(event.target.files);
          // The same file, mended, is to be chosen again.
          event.target.value = '';
        }}
      />
      <p role="status" className={styles.hint}>
        {doing ?? ''}
      </p>
    </div>
  );
}
