import { CsvError, parse } from 'csv-parse';
import { UnreadableFile } from '../unreadable-file.ts';
import { FIGURES_LIMITS } from './figures-limits.ts';

/** What may wait to be taken, as one piece of the file gives many lines. */
export type TakeLine = (cells: string[]) => void;

export interface CsvSplitter {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/**
 * Takes CSV apart as it comes, with commas between cells: each line is given as soon as it is whole, those without anything too.
 * What `take` throws comes out of `write`, as does UnreadableFile for what is no CSV.
 */
export function splitCsv(take: TakeLine): CsvSplitter {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    // Words with an inch sign or a quotation in an unquoted cell.
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: FIGURES_LIMITS.lineBytes,
    on_record: (cells: string[]) => {
      take(cells);
      // Nothing is kept of it here.
      return null;
    },
  });
  // Told by the callbacks below.
  parser.on('error', () => undefined);
  const done = (work: (told: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      work((error) => (error == null ? resolve() : reject(inWords(error))));
    });
  return {
    write: (bytes) => done((told) => parser.write(bytes, told)),
    end: () => done((told) => parser.end(told)),
  };
}

function inWords(error: Error): Error {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFile(
      `A line of the file is longer than ${FIGURES_LIMITS.lineBytes / 1024} kB. Is a quotation mark left open?`,
    );
  const line = 'lines' in error ? ` near line ${error.lines}` : '';
  return new UnreadableFile(`The file is not whole CSV: a quotation mark is open${line}.`);
}
