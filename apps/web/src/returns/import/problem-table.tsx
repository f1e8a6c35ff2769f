import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import { saveFile } from '../../shared/save-file.ts';
import styles from './import.module.css';
import type { FileProblem } from './import-answer.ts';
import { PROBLEM_COLUMNS, problemsCsv, problemsText, sortProblems } from './problem-rows.ts';

interface Props {
  readonly title: string;
  readonly problems: readonly FileProblem[];
  /** Of the download. */
  readonly fileName: string;
}

/** Where in the file something is wrong or was noticed: to be read, copied and downloaded. */
export function ProblemTable({ title, problems, fileName }: Props) {
  const [copied, setCopied] = useState('');
  if (problems.length === 0) return null;
  const sorted = sortProblems(problems);
  const copy = async () => {
    const worked = await navigator.clipboard.writeText(problemsText(sorted)).then(
      () => true,
      () => false,
    );
    setCopied(worked ? 'Copied.' : 'The browser does not let Dial copy; download the table instead.');
  };
  return (
    <section aria-label={title} className={styles.result}>
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
              {PROBLEM_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ sheet, row, column, message }) => (
              <tr key={`${sheet} ${row} ${column} ${message}`}>
                <td>{sheet ?? 'Whole file'}</td>
                <td>{row}</td>
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
