import { csvLine } from '../csv-line.ts';
import type { FileProblem } from './file-problem.ts';

export const PROBLEM_COLUMNS = ['Sheet', 'Row', 'Column', 'What is wrong'] as const;

/** By sheet, then row, then column; what is about the whole file comes first. */
export function sortProblems(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.toSorted(
    (a, b) =>
      (a.sheet ?? '').localeCompare(b.sheet ?? '', 'en-GB') ||
      (a.row ?? 0) - (b.row ?? 0) ||
      columnNumber(a.column) - columnNumber(b.column),
  );
}

/** The problems as a file for a spreadsheet. */
export function problemsCsv(problems: readonly FileProblem[]): string {
  const lines = problems.map(({ sheet, row, column, message }) =>
    csvLine([
      { text: sheet ?? '', isNumber: false },
      { text: row === null ? '' : String(row), isNumber: true },
      { text: column ?? '', isNumber: false },
      { text: message, isNumber: false },
    ]),
  );
  const head = csvLine(PROBLEM_COLUMNS.map((text) => ({ text, isNumber: false })));
  return [head, ...lines, ''].join('\r\n');
}

/** The problems as text to be pasted into a mail or a sheet. */
export function problemsText(problems: readonly FileProblem[]): string {
  const rows = problems.map(({ sheet, row, column, message }) => [
    sheet ?? '',
    row ?? '',
    column ?? '',
    message,
  ]);
  return [PROBLEM_COLUMNS, ...rows].map((row) => row.join('\t')).join('\n');
}

/** "B" is 2, "AA" is 27. */
function columnNumber(letters: string | null): number {
  return [...(letters ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
