import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from './data-folder.ts';
import { hashDataFiles } from './hash-data-files.ts';
import { readCouncil } from './read-council.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luton-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

it('reads both editions, oldest first', () => {
  expect(readCouncil().editions.map(({ head }) => head.id)).toEqual(['2016-17-q4', '2023-24-q3']);
});

describe('hashes', () => {
  it('are there once for every file, and the same at every reading', () => {
    const { files } = readCouncil();
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(readCouncil().files).toEqual(files);
  });

  it('are the same when no file is parsed', () => {
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect(hashDataFiles().toSorted(byPath)).toEqual(readCouncil().files.toSorted(byPath));
  });

  it('change for the file that changed and for no other', () => {
    const before = readCouncil(folder).files;
    edit('2023-24-q3/observations.csv', ',517,517,final', ',517,517.0,final');
    const changed = readCouncil(folder).files.filter(({ hash }, index) => hash !== before[index]?.hash);
    expect(changed.map(({ path }) => path)).toEqual(['2023-24-q3/observations.csv']);
  });
});

describe('directorates', () => {
  it('are known wherever 2016-17 prints one', () => {
    edit('directorates.yaml', 'printed: [ People Directorate ]', 'printed: []');
    expect(() => readCouncil(folder)).toThrow(/prints the unknown directorate People Directorate/);
  });

  it('are derived, or given up with a reason, for every service of 2023-24', () => {
    edit('directorates.yaml', 'service: LLAL Airport', 'service: Airport');
    expect(() => readCouncil(folder)).toThrow('2023-24-q3: nothing is said about the service LLAL Airport');
  });

  it('are derived for no indicator of another service', () => {
    edit('directorates.yaml', '[ household-support-grant-awarded ]', '[ homeless-relief ]');
    expect(() => readCouncil(folder)).toThrow(
      'homeless-relief is not of Customer & Organisational Development',
    );
  });

  it('are those of the file', () => {
    edit('directorates.yaml', 'directorate: enabling-services', 'directorate: disabling-services');
    expect(() => readCouncil(folder)).toThrow('unknown directorate disabling-services');
  });

  it('cite documents that are listed', () => {
    edit('documents.yaml', '002_6228026c28ba0bc2.txt', '005.txt');
    expect(() => readCouncil(folder)).toThrow('documents.yaml: 002_6228026c28ba0bc2.txt is missing');
  });
});

describe('breakdowns', () => {
  it('are known wherever an edition gives a figure of one', () => {
    edit('2023-24-q3/breakdowns.csv', 'apprenticeship-level-2', 'apprenticeship-level-9');
    expect(() => readCouncil(folder)).toThrow(
      '2023-24-q3/breakdowns.csv: row 2, breakdown: unknown breakdown apprenticeship-level-9',
    );
  });

  it('are named once', () => {
    edit('breakdowns.yaml', 'id: ward-biscot', 'id: ward-beech-hill');
    expect(() => readCouncil(folder)).toThrow('ward-beech-hill is there twice');
  });

  it('are there only where a document gives a figure', () => {
    edit(
      'breakdowns.yaml',
      'id: sex-male, name: Male }',
      'id: sex-male, name: Male }\n    - { id: sex-x, name: X }',
    );
    expect(() => readCouncil(folder)).toThrow('sex-x has no figure in any edition');
  });
});

it('refuses dates of documents that leave their order open', () => {
  edit('documents.yaml', 'date: "2024-09"', 'date: "2024"');
  expect(() => readCouncil(folder)).toThrow(
    'documents.yaml: 001_25168d29ab36bca1.txt, date: 2024-03 is neither before nor after 2024 of 002_6228026c28ba0bc2.txt',
  );
});
