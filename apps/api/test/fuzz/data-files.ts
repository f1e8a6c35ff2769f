import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFileError } from '@dial/luton/data-file-error';
import { DATA_FOLDER } from '@dial/luton/data-folder';
import { readCouncil } from '@dial/luton/read-council';
import { mutateBytes } from './bytes.ts';
import { type Draw, drawn, once, pick } from './draw.ts';
import { DATES, NUMBERS, PERIODS, TEXTS } from './edges.ts';
import { type Kind, kind } from './kind.ts';

interface DataFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Data files of the record with a line otherwise, each read with all others as they are. */
export function dataFileKind(): Kind {
  const files = readCouncil().files.map(({ path }) => path);
  return kind<DataFile>({
    name: 'data files',
    count: 6,
    inputs: drawn((draw) => {
      const path = pick(draw, files);
      return { path, content: mutated(draw, readFileSync(join(DATA_FOLDER, path), 'utf8')) };
    }),
    attempt: (input) => Promise.resolve(readWith(input)),
  });
}

const PARTS = [
  ...TEXTS,
  ...NUMBERS,
  ...DATES,
  ...PERIODS,
  '*a',
  '&a [*a]',
  '!!binary x',
  '- ',
  ': ',
  '"',
  "'",
  ',',
  '\t',
  '|',
  '<<: x',
];

function mutated(draw: Draw, text: string): Uint8Array {
  const lines = text.split('\n');
  const at = draw(lines.length - 1);
  const line = lines[at] ?? '';
  const cut = draw(line.length);
  const to = Math.min(line.length, cut + draw(20));
  const by = once(draw, 3) ? '' : pick(draw, PARTS);
  lines[at] = line.slice(0, cut) + by + line.slice(to);
  const bytes = Buffer.from(lines.join('\n'));
  return once(draw, 8) ? mutateBytes(draw, bytes) : bytes;
}

function readWith({ path, content }: DataFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'dial-fuzz-'));
  try {
    cpSync(DATA_FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, path), content);
    readCouncil(folder);
    return 'read';
  } catch (error) {
    if (error instanceof DataFileError) return 'refused';
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
