import { useState } from 'react';
import { announce } from '../../shared/announce.ts';
import { saveFile } from '../../shared/save-file.ts';
import styles from '../toolbar/toolbar.module.css';
import type { ExportTable } from './export-table.ts';
import { writeCsv } from './write-csv.ts';

interface Props {
  /** Made when it is asked for. */
  readonly table: () => ExportTable;
  /** Without ending: "dial-2023-24-q3-indicators". */
  readonly name: string;
  readonly sheet: string;
}

/** Saves what is shown as a file. */
export function ExportButtons({ table, name, sheet }: Props) {
  const [failed, setFailed] = useState(false);
  const saveCsv = () => {
    saveFile(`${name}.csv`, new Blob([writeCsv(table())], { type: 'text/csv;charset=utf-8' }));
    announce('CSV file saved');
  };
  const saveXlsx = async () => {
    setFailed(false);
    try {
      const { writeXlsx } = await import('./write-xlsx.ts');
      saveFile(`${name}.xlsx`, await writeXlsx(table(), sheet));
      announce('XLSX file saved');
    } catch {
      setFailed(true);
    }
  };
  return (
    <fieldset className={styles.pair}>
      <legend className="visually-hidden">Download what is shown</legend>
      <button type="button" className={styles.button} onClick={saveCsv}>
        <span className="visually-hidden">Download as </span>CSV
      </button>
      <button type="button" className={styles.button} onClick={() => void saveXlsx()}>
        <span className="visually-hidden">Download as </span>XLSX
      </button>
      {failed && (
        <span role="alert" className={styles.failed}>
          The file could not be made. Try again, or take the CSV.
        </span>
      )}
    </fieldset>
  );
}
