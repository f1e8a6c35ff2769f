import { type ReactNode, useState } from 'react';
import { announce } from '../announce.ts';
import { saveFile } from '../save-file.ts';
import styles from './save-files.module.css';

export interface SavedFile {
  /** What the button says after "Download": "Data (CSV)". */
  readonly label: string;
  /** The file's name. */
  readonly name: string;
  /** @throws anything where it cannot be made */
  readonly make: () => Blob | Promise<Blob>;
}

interface Props {
  readonly files: readonly SavedFile[];
  /** A word before the buttons, which are then smaller and without a sign: "Picture". */
  readonly lead?: string;
  /** What is downloaded, for readers who hear a button alone: "Ratings by area". */
  readonly of?: string;
  readonly children?: ReactNode;
}

/** A button for each file that can be taken away. */
export function SaveFiles({ files, lead, of, children }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async ({ name, make }: SavedFile) => {
    try {
      saveFile(name, await make());
      setFailure(null);
      announce(`${name} downloaded`);
    } catch {
      setFailure(`${name} could not be made. Try again, or use another format.`);
    }
  };
  return (
    <div className={`${styles.downloads} ${lead === undefined ? '' : styles.led}`}>
      {lead !== undefined && (
        <span className={styles.lead} aria-hidden="true">
          {lead}
        </span>
      )}
      <span className={styles.files}>
        {files.map((file) => (
          <button key={file.name} type="button" className={styles.button} onClick={() => void save(file)}>
            {lead === undefined && (
              <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
                <path d="M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11" />
              </svg>
            )}
            <span className="visually-hidden">Download </span>
            {file.label}
            {of !== undefined && <span className="visually-hidden"> of {of}</span>}
          </button>
        ))}
      </span>
      {children}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </div>
  );
}
