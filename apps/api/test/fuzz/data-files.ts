import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFileReader } from '@dial/luton/data-file';
import { DataFileError } from '@dial/luton/data-file-error';
import { DATA_FOLDER } from '@dial/luton/data-folder';
import { EDITIONS, readEdition } from '@dial/luton/read-edition';
import { mutateBytes } from './bytes.ts';
import { type Draw, drawn, once, pick } from './draw.ts';
import { DATES, NUMBERS, PERIODS, TEXTS } from './edges.ts';
import { type Kind, kind } from './kind.ts';

interface DataFile {
  readonly edition: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Data files of an edition with a line otherwise, each read with the others as they are. */
export function dataFileKind(): Kind {
  return kind<DataFile>({
    name: 'data files',
    count: 3,
    inputs: drawn((draw) => {
      const edition = pick(draw, EDITIONS);
      const folder = join(DATA_FOLDER, edition);
      const name = pick(draw, readdirSync(folder).sort());
      return { edition, name, content: mutated(draw, readFileSync(join(folder, name), 'utf8')) };
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

function readWith({ edition, name, content }: DataFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'dial-fuzz-'));
  try {
    cpSync(join(DATA_FOLDER, edition), join(folder, edition), { recursive: true });
    writeFileSync(join(folder, edition, name), content);
    readEdition(edition, new DataFileReader(folder));
    return 'read';
  } catch (error) {
    if (error instanceof DataFileError) return 'refused';
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
