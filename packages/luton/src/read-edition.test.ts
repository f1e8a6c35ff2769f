import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFileReader } from './data-file.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { EDITIONS, readEdition } from './read-edition.ts';

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

const read = () => readEdition('2023-24-q3', new DataFileReader(folder));

it.each(EDITIONS)('reads %s', (id) => {
  expect(readEdition(id).head.id).toBe(id);
});

describe('an error names file, row or entry, and field', () => {
  it('for a value that is no decimal', () => {
    edit('2023-24-q3/observations.csv', ',517,517,final', ',517,five hundred,final');
    expect(read).toThrow(/observations\.csv does not fit its schema:\n {2}row 2, value: .*decimal/);
  });

  it('for a figure without a value', () => {
    edit('2023-24-q3/observations.csv', ',517,517,final', ',517,,final');
    expect(read).toThrow('row 2, value: is empty, but the status is final');
  });

  it('for a period that cannot be', () => {
    edit('2023-24-q3/targets.csv', 'homeless-relief,2023-24,year', 'homeless-relief,2023-24-q5,year');
    expect(read).toThrow(/targets\.csv does not fit its schema:\n {2}row \d+, period: /);
  });

  it('for a missing column', () => {
    edit('2023-24-q3/observations.csv', 'status,expected', 'state,expected');
    expect(read).toThrow(/observations\.csv does not fit its schema:\n {2}row 2, status: /);
  });

  it('for a figure of a part with a period that cannot be', () => {
    edit('2023-24-q3/breakdowns.csv', 'apprenticeship-starts,2023-24-q3', 'apprenticeship-starts,2023-24-q5');
    expect(read).toThrow(/breakdowns\.csv does not fit its schema:\n {2}row 2, period: /);
  });

  it('for a share of the whole that is of no part', () => {
    edit('2023-24-q3/observations.csv', '2020-21,actual,,517', '2020-21,share-of-whole,,517');
    expect(read).toThrow('row 2, kind: is share-of-whole, but there is no breakdown');
  });

  it('for a field of a YAML entry', () => {
    edit('2023-24-q3/indicators.yaml', 'polarity: higher-is-better', 'polarity: more-is-better');
    expect(read).toThrow(/indicators\.yaml does not fit its schema:\n {2}0\.polarity: /);
  });

  it('for a conflict in which nothing stands', () => {
    edit('2023-24-q3/conflicts.yaml', 'standing: true', 'standing: false');
    expect(read).toThrow(
      'conflicts.yaml does not fit its schema:\n  0.readings: must have exactly one that stands',
    );
  });
});

describe('files that do not agree', () => {
  it('name an unknown indicator', () => {
    edit('2023-24-q3/highlights.yaml', '[ homeless-relief ]', '[ homeless-belief ]');
    expect(read).toThrow('highlights.yaml: unknown indicator homeless-belief');
  });

  it('give a figure of a part of an unknown indicator', () => {
    edit('2023-24-q3/breakdowns.csv', 'apprenticeship-starts,', 'apprenticeship-stops,');
    expect(read).toThrow('breakdowns.csv: row 2, indicator: unknown indicator apprenticeship-stops');
  });

  it('give a figure of a part among those of the whole borough, or the other way round', () => {
    edit('2023-24-q3/observations.csv', '2020-21,actual,,517', '2020-21,actual,sex-male,517');
    edit('2023-24-q3/breakdowns.csv', 'actual,apprenticeship-level-2,', 'actual,,');
    expect(read).toThrow('observations.csv: row 2, breakdown: sex-male belongs into breakdowns.csv');
    expect(read).toThrow('breakdowns.csv: row 2, breakdown: is empty, which is the whole borough');
  });

  it('have two readings that stand', () => {
    edit('2023-24-q3/observations.csv', 'no,532,YTD', 'yes,532,YTD');
    expect(read).toThrow('two readings stand for council-tax-collected-amount, 2023-24-ytd-q3, actual');
  });

  it('have no reading that stands', () => {
    edit('2023-24-q3/observations.csv', 'yes,186,Q1', 'no,186,Q1');
    expect(read).toThrow('no reading stands for cases-prevented-from-homelessness, 2023-24-q1, actual');
  });

  it('file an indicator under an unknown area', () => {
    edit('2023-24-q3/indicators.yaml', 'area: net-zero', 'area: net-one');
    expect(read).toThrow(/indicators\.yaml: .* is filed under the unknown area net-one/);
  });

  it('use an id twice', () => {
    edit('2023-24-q3/indicators.yaml', '- id: homeless-relief', '- id: homelessness-acceptances-number');
    expect(read).toThrow('indicators.yaml: homelessness-acceptances-number is there twice');
  });
});
