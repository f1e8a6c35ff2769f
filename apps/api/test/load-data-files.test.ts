import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@dial/database/open/database';
import { DataFileError } from '@dial/luton/data-file-error';
import { DATA_FOLDER } from '@dial/luton/data-folder';
import { hashDataFiles } from '@dial/luton/hash-data-files';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataFiles } from '../src/server/load-data-files.ts';
import { openEmptyDatabase, openTestDatabase } from './setup/test-database.ts';

const PATH = '2023-24-q3/observations.csv';

let folder: string;
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dial-data-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
  database = await openTestDatabase();
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function edit(from: string, to: string): void {
  const text = readFileSync(join(folder, PATH), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, PATH), text.replace(from, to));
}

describe('data files', () => {
  test('are loaded into an empty database, and told', async () => {
    const empty = await openEmptyDatabase();
    const lines = await loadDataFiles(empty.prisma, folder);
    await empty.close();
    expect(lines).toContainEqual(expect.stringMatching(/^Loaded 2016-17-q4: \d+ indicators, /));
    expect(lines).toContainEqual(expect.stringMatching(/^Mapped indicators to outcomes: \d+ new mappings, /));
  });

  test('that are those loaded last are not read again', async () => {
    expect(await loadDataFiles(database.prisma, folder)).toEqual([]);
    // Were it read, this one would be refused.
    edit(',517,517,final', ',517,none,final');
    const hash = hashDataFiles(folder).find(({ path }) => path === PATH)?.hash ?? '';
    await database.prisma.dataFile.update({ where: { path: PATH }, data: { hash } });
    expect(await loadDataFiles(database.prisma, folder)).toEqual([]);
  });

  test('of which one changed are read, and it is loaded', async () => {
    edit(',517,517,final', ',518,518,final');
    const corrected = expect.stringMatching(
      /^Loaded 2023-24-q3: \d+ indicators, 0 new observations, 1 corrected, 0 retired, /,
    );
    expect(await loadDataFiles(database.prisma, folder)).toEqual([corrected]);
    expect(await loadDataFiles(database.prisma, folder)).toEqual([]);
  });

  test('of which one changed and is wrong are refused with its row, and nothing is loaded', async () => {
    edit(',517,517,final', ',517,none,final');
    for (const _start of ['first', 'second']) {
      const loading = loadDataFiles(database.prisma, folder);
      await expect(loading).rejects.toThrow(DataFileError);
      await expect(loading).rejects.toThrow(
        /observations\.csv does not fit its schema:\n {2}row \d+, value: /,
      );
    }
  });

  test('of which one is gone are refused', async () => {
    rmSync(join(folder, PATH));
    await expect(loadDataFiles(database.prisma, folder)).rejects.toThrow(/ENOENT/);
  });
});
