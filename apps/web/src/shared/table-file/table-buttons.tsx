import { useState } from 'react';
import { announce } from '../announce.ts';
import { saveFile } from '../save-file.ts';
import tool from '../tool-button.module.css';
import styles from './table-buttons.module.css';
import type { TableFile, TableFormat, Taken } from './table-file.ts';

interface Props {
  /** Made when it is asked for. */
  readonly file: (taken: Taken) => TableFile | Promise<TableFile>;
  /** What is saved: "what is shown". */
  readonly what?: string;
  /** Whether that is said on the screen too, and not only to those who hear a button alone. */
  readonly said?: boolean;
}

const FORMATS: readonly TableFormat[] = ['csv', 'xlsx', 'json'];

/** Saves a table as a file. */
export function TableButtons({ file, what = 'what is shown', said = false }: Props) {
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (format: TableFormat) => {
    const name = format.toUpperCase();
    setFailed(null);
    try {
      const made = await file({ address: new URL(window.location.href), now: new Date() });
      const { makeFile } = await import('./make-file.ts');
      saveFile(`${made.name}.${format}`, await makeFile(made, format));
      announce(`${name} file saved`);
    } catch {
      setFailed(name);
    }
  };
  return (
    <fieldset className={`${styles.buttons} no-print`}>
      <legend className={said ? styles.said : 'visually-hidden'}>Download {what}</legend>
      {FORMATS.map((format) => (
        <button key={format} type="button" className={tool.button} onClick={() => void save(format)}>
          <span className="visually-hidden">Download as </span>
          {format.toUpperCase()}
        </button>
      ))}
      {failed !== null && (
        <span role="alert" className={styles.failed}>
          The {failed} file could not be made. Try again, or take another format.
        </span>
      )}
    </fieldset>
  );
}
