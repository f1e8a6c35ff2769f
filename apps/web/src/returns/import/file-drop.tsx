import { useId, useState } from 'react';
import styles from './import.module.css';

interface Props {
  readonly onFile: (file: File) => void;
  /** The name of the file that is being read; null where none is. */
  readonly reading: string | null;
}

/** A file chosen by the button, or dropped on the frame around it. */
export function FileDrop({ onFile, reading }: Props) {
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
        The filled-in template
      </label>
      <p className={styles.hint}>Choose the file (XLSX or CSV), or drop it here.</p>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv"
        onChange={(event) => {
          take(event.target.files);
          // The same file, mended, is to be chosen again.
          event.target.value = '';
        }}
      />
      <p role="status" className={styles.hint}>
        {reading === null ? '' : `Reading ${reading}…`}
      </p>
    </div>
  );
}
