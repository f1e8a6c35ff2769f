import { createHash } from 'node:crypto';
import { type PackedFigures, packFigures } from '@dial/database/write/pack-figures';
import type { ImportRow, ImportRowProblem } from '@dial/domain/import/import-row';
import { type ImportRowReading, importRowReader } from '@dial/domain/import/import-row-reader';
import type { KnownInImport } from '@dial/domain/import/place-reader';
import { type ImportPlaces, readImportHeader } from '@dial/domain/import/read-import-header';
import type { SheetProblem } from '@dial/domain/spreadsheet/sheet-problem';
import { columnLetters } from '../cell-address.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { textCheck } from './check-text.ts';
import { FIGURES_LIMITS } from './figures-limits.ts';
import { splitCsv } from './split-csv.ts';

export type FiguresRead =
  | { readonly ok: true; readonly rows: number; readonly hash: string }
  /** The first problems, in the file's order, and how many there are in all. */
  | { readonly ok: false; readonly problems: readonly SheetProblem[]; readonly count: number };

/**
 * Reads a file of figures as it comes. Of its rows no more than a batch is held: each is given to `keep` when it is full, unless
 * something was wrong before. Rows are numbered as a spreadsheet counts them.
 */
export async function readFigures(
  body: AsyncIterable<Uint8Array>,
  known: KnownInImport,
  keep: (batch: PackedFigures) => Promise<void>,
): Promise<FiguresRead> {
  const lines = new FigureLines(known);
  const csv = splitCsv((cells) => lines.take(cells));
  const check = textCheck();
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of body) {
      bytes += piece.length;
      if (bytes > FIGURES_LIMITS.fileBytes) throw new UnreadableFile(TOO_LARGE);
      hash.update(piece);
      check(piece);
      await csv.write(piece);
      for (const batch of lines.full()) await keep(batch);
    }
    check();
    await csv.end();
    lines.end();
    for (const batch of lines.full(1)) await keep(batch);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, problems: [wholeFile(error.message)], count: 1 };
  }
  const { problems, problemCount, rows } = lines;
  if (problemCount > 0) return { ok: false, problems, count: problemCount };
  return { ok: true, rows, hash: hash.digest('hex') };
}

export const TOO_LARGE = `The file is larger than ${FIGURES_LIMITS.fileBytes / 1024 / 1024} MB. Send it in parts.`;

/** A problem of the file as a whole. */
export function wholeFile(message: string): SheetProblem {
  return { sheet: null, row: null, column: null, message };
}

/** The lines of a file: the first names the columns, each other that holds something is a row. */
class FigureLines {
  readonly problems: SheetProblem[] = [];
  problemCount = 0;
  rows = 0;
  #number = 0;
  #header: { readonly places: ImportPlaces; readonly read: (cells: string[]) => ImportRowReading } | null =
    null;
  #waiting: ImportRow[] = [];
  readonly #known: KnownInImport;

  constructor(known: KnownInImport) {
    this.#known = known;
  }

  /** @throws UnreadableFile of what nothing can be read after */
  take(cells: string[]): void {
    this.#number += 1;
    if (this.#header === null) this.#takeHeader(cells);
    else if (!isEmpty(cells)) this.#takeRow(cells, this.#header);
    else if (this.#number > FIGURES_LIMITS.rows * 2) throw new UnreadableFile(TOO_LONG);
  }

  /** What waits in whole batches, or down to so many rows; nothing where something was wrong. */
  *full(least: number = FIGURES_LIMITS.batch): Generator<PackedFigures> {
    if (this.problemCount > 0) this.#waiting = [];
    while (this.#waiting.length >= least) yield packFigures(this.#waiting.splice(0, FIGURES_LIMITS.batch));
  }

  end(): void {
    if (this.#header === null) throw new UnreadableFile('The file is empty.');
    if (this.rows === 0) throw new UnreadableFile('The file has no row below the names of its columns.');
  }

  #takeHeader(cells: string[]): void {
    const header = readImportHeader(cells);
    if (!header.ok) throw new UnreadableFile(header.errors.join(' '));
    const { places } = header;
    this.#header = { places, read: importRowReader(this.#known, places) };
  }

  #takeRow(
    cells: string[],
    header: { readonly places: ImportPlaces; readonly read: (cells: string[]) => ImportRowReading },
  ): void {
    this.rows += 1;
    if (this.rows > FIGURES_LIMITS.rows) throw new UnreadableFile(TOO_LONG);
    const read = header.read(cells);
    if (!read.ok) for (const problem of read.problems) this.#note(problem, header.places);
    else if (this.problemCount === 0) this.#waiting.push(read.row);
  }

  #note({ column, message }: ImportRowProblem, places: ImportPlaces): void {
    this.problemCount += 1;
    if (this.problems.length >= FIGURES_LIMITS.problems) return;
    const place = column === null ? null : places[column];
    const letters = place === null ? null : columnLetters(place + 1);
    this.problems.push({ sheet: null, row: this.#number, column: letters, message });
  }
}

const TOO_LONG = `The file has more than ${FIGURES_LIMITS.rows.toLocaleString('en-GB')} rows. Send it in parts.`;

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
