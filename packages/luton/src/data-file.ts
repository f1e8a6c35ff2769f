import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml, YAMLError } from 'yaml';
import { z } from 'zod';
import { DataFileError } from './data-file-error.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { type DataFileHash, hashOf } from './hash-data-files.ts';

/** Reads data files and remembers the hash of each, so that a loader can tell what changed. */
export class DataFileReader {
  readonly hashes: DataFileHash[] = [];
  readonly #folder: string;

  constructor(folder = DATA_FOLDER) {
    this.#folder = folder;
  }

  /** A YAML file of one document. @throws DataFileError */
  yaml<T>(path: string, schema: z.ZodType<T>): T {
    const value: unknown = parsed(path, 'YAML', () => parseYaml(this.#read(path)));
    return check(path, schema, value, (parts) => parts.join('.') || 'the file');
  }

  /** A CSV file with a header line. @throws DataFileError naming the row as a spreadsheet counts it, header first */
  csv<T>(path: string, row: z.ZodType<T>): T[] {
    const rows: unknown = parsed(path, 'CSV', () => parseCsv(this.#read(path), { columns: true }));
    return check(
      path,
      z.array(row),
      rows,
      ([index, ...field]) => `row ${Number(index) + 2}, ${field.join('.')}`,
    );
  }

  /** The YAML files of a folder whose names begin so, in the order of their names. */
  list(folder: string, beginning: string): string[] {
    return readdirSync(join(this.#folder, folder))
      .filter((name) => name.startsWith(beginning) && name.endsWith('.yaml'))
      .sort()
      .map((name) => `${folder}/${name}`);
  }

  #read(path: string): string {
    const text = readFileSync(join(this.#folder, path), 'utf8');
    this.hashes.push({ path, hash: hashOf(text) });
    return text;
  }
}

function parsed(path: string, format: string, parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    // The last is what a wrong alias of YAML throws.
    if (error instanceof CsvError || error instanceof YAMLError || error instanceof ReferenceError)
      throw new DataFileError(`${path} is not whole ${format}: ${error.message}`);
    throw error;
  }
}

function check<T>(
  path: string,
  schema: z.ZodType<T>,
  value: unknown,
  place: (parts: PropertyKey[]) => string,
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue) => `  ${place(issue.path)}: ${issue.message}`);
  throw new DataFileError(`${path} does not fit its schema:\n${errors.join('\n')}`);
}
