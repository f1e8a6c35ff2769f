import { useState } from 'react';
import { Button } from '../editing/button.tsx';
import { saveFile } from '../save-file.ts';
import type { FileProblem } from './file-problem.ts';
import { PROBLEM_COLUMNS, problemsCsv, problemsText, sortProblems } from './problem-rows.ts';
import styles from './problem-table.module.css';

interface Props {
  readonly title: string;
  readonly problems: readonly FileProblem[];
  /** Of the download. */
  readonly fileName: string;
}

const WHOLE = 'Whole file';

/** Where in the file something is wrong or was noticed: to be read, copied and downloaded. */
export function ProblemTable({ title, problems, fileName }: Props) {
  const [copied, setCopied] = useState('');
  if (problems.length === 0) return null;
  const sorted = sortProblems(problems);
  // A file of plain text has none.
  const sheets = problems.some(({ sheet }) => sheet !== null);
  const columns = PROBLEM_COLUMNS.filter((column) => sheets || column !== 'Sheet');
  const copy = async () => {
    const worked = await navigator.clipboard.writeText(problemsText(sorted)).then(
      () => true,
      () => false,
    );
    setCopied(worked ? 'Copied.' : 'The browser does not let Dial copy; download the table instead.');
  };
  return (
    <section aria-label={title} className={styles.problems}>
      <div className={styles.tableHead}>
        <h2>{title}</h2>
        <Button onPress={() => void copy()}>Copy</Button>
        <Button
          onPress={() => saveFile(fileName, new Blob([`\uFEFF${problemsCsv(sorted)}`], { type: 'text/csv' }))}
        >
          Download (CSV)
        </Button>
        <span role="status" className={styles.hint}>
          {copied}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, by keyboard too */}
      <section className={styles.scroll} aria-label={`${title}, as a table`} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === 'Row' ? styles.number : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ sheet, row, column, message }) => (
              <tr key={`${sheet} ${row} ${column} ${message}`}>
                {sheets && <td>{sheet ?? WHOLE}</td>}
                <td className={styles.number}>{row ?? (sheets ? '' : WHOLE)}</td>
                <td>{column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
