import type { Cell, Row, Workbook } from '@dial/domain/spreadsheet/sheet';
import { CsvError, parse } from 'csv-parse/sync';
import { columnLetters } from './cell-address.ts';
import { decodeText } from './decode-text.ts';
import { SAVE_AGAIN } from './file-kind.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** What a CSV file's one sheet is called. */
const CSV_SHEET = 'CSV';

/** Rows with nothing in them count here, so that a file of line ends alone ends early. */
const MOST_LINES = WORKBOOK_LIMITS.rows * 5;

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file as one sheet of texts. The delimiter is the one of comma, semicolon and tab that stands most often
 * in the first line, or what Excel's own line "sep=;" says. Rows are counted as a spreadsheet counts them.
 *
 * @throws UnreadableFile
 */
export function readCsv(bytes: Uint8Array): Workbook {
  const text = decodeText(bytes);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) {
    throw new UnreadableFile(`The file is a web page or XML, whatever its name says. ${SAVE_AGAIN}`);
  }
  const told = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? delimiterOf(body);
  boundLines(body, delimiter);
  const rows = parseRows(body, delimiter);
  return { sheets: [{ name: CSV_SHEET, hidden: false, hiddenColumns: [], rows }] };
}

function delimiterOf(text: string): string {
  const [line = ''] = text
    .replace(/"[^"]*"/g, '""')
    .trimStart()
    .split(/\r\n|\r|\n/, 1);
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/** Before it is parsed: a line is parsed as a whole, however many empty columns it has. Commas of a text in quotes count too. */
function boundLines(text: string, delimiter: string): void {
  let count = 0;
  for (const character of text) {
    if (character === '\n' || character === '\r') count = 0;
    else if (character === delimiter) count += 1;
    if (count > WORKBOOK_LIMITS.delimiters)
      throw new UnreadableFile(
        `A line of the file has more than ${WORKBOOK_LIMITS.delimiters.toLocaleString('en-GB')} columns.`,
      );
  }
}

function parseRows(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let [lines, cellCount] = [0, 0];
  parseRecords(text, delimiter, (record) => {
    lines += 1;
    const cells = record.flatMap((value, column) => (value === '' ? [] : [textCell(value, column + 1)]));
    if (cells.length > 0) rows.push({ number: lines, hidden: false, cells });
    cellCount += cells.length;
    if (cellCount > WORKBOOK_LIMITS.cells)
      throw new UnreadableFile('The file has more cells than Dial reads.');
    if (rows.length > WORKBOOK_LIMITS.rows || lines > MOST_LINES)
      throw new UnreadableFile(
        `The file has more than ${WORKBOOK_LIMITS.rows.toLocaleString('en-GB')} rows.`,
      );
  });
  return rows;
}

function parseRecords(text: string, delimiter: string, take: (record: readonly string[]) => void): void {
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      // Words with an inch sign or a quotation in an unquoted cell.
      relax_quotes: true,
      on_record: (record: readonly string[]) => {
        take(record);
        // Nothing is kept of it here.
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? ` near line ${error.lines}` : '';
    throw new UnreadableFile(`The file is not whole CSV: a quotation mark is open${line}. ${SAVE_AGAIN}`);
  }
}

function textCell(text: string, column: number): Cell {
  const letters = columnLetters(column);
  if (column > WORKBOOK_LIMITS.columns)
    throw new UnreadableFile(`The file has something in column ${letters}, far right of the template.`);
  if (text.length > WORKBOOK_LIMITS.cellLength)
    throw new UnreadableFile(
      `A cell has more than ${WORKBOOK_LIMITS.cellLength.toLocaleString('en-GB')} characters.`,
    );
  return {
    column: letters,
    kind: 'text',
    text,
    number: null,
    date: null,
    isPercent: false,
    formula: null,
    mergedWith: null,
  };
}
