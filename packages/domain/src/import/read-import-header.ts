import { joinWords } from '../text/join-words.ts';
import { IMPORT_COLUMNS, type ImportColumn } from './import-columns.ts';

/** At which place of a line each column stands, counted from 0; null where the file does not have it. */
export type ImportPlaces = Readonly<Record<ImportColumn, number | null>>;

export type ImportHeader =
  | { readonly ok: true; readonly places: ImportPlaces }
  /** Sentences about the whole file. */
  | { readonly ok: false; readonly errors: readonly string[] };

/**
 * Reads the first line of a file of figures: the names of columns, in any order, in capitals or not. `indicator`, `period` and `kind` have
 * to be there, and `value` or `status`; what is none of the columns is refused by its name, as nothing of a file is passed over.
 */
export function readImportHeader(cells: readonly string[]): ImportHeader {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  // A comma at the end of every line is a spreadsheet's way.
  while (names.at(-1) === '') names.pop();
  if (names.length === 0)
    return { ok: false, errors: ['The file has no first line with the names of its columns.'] };
  const errors = [...unknown(names), ...missing(names), ...twice(names)];
  if (errors.length > 0) return { ok: false, errors };
  const places = Object.fromEntries(
    IMPORT_COLUMNS.map((column) => [column, names.includes(column) ? names.indexOf(column) : null]),
  );
  // Every column has its entry.
  return { ok: true, places: places as Record<ImportColumn, number | null> };
}

function isColumn(name: string): name is ImportColumn {
  return IMPORT_COLUMNS.some((column) => column === name);
}

function unknown(names: readonly string[]): string[] {
  const others = names.filter((name) => !isColumn(name));
  if (others.length === 0) return [];
  if (others.length === names.length)
    return [
      'The first line is not the names of the columns, with commas between them: indicator,period,kind,value …',
    ];
  const named = joinWords([...new Set(others)].map((name) => (name === '' ? 'one without a name' : name)));
  return [
    `The file has columns that Dial does not read: ${named}. Take them out. It reads ${joinWords(IMPORT_COLUMNS)}.`,
  ];
}

function missing(names: readonly string[]): string[] {
  const absent: string[] = ['indicator', 'period', 'kind'].filter((name) => !names.includes(name));
  if (!names.includes('value') && !names.includes('status')) absent.push('value');
  return absent.length === 0 ? [] : [`The file lacks the column ${joinWords(absent)}.`];
}

function twice(names: readonly string[]): string[] {
  const again = names.filter((name, index) => isColumn(name) && names.indexOf(name) < index);
  return again.length === 0 ? [] : [`The file has the column ${joinWords(again)} more than once.`];
}
