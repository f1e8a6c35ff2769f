import { expect, it } from 'vitest';
import { IMPORT_COLUMNS, type ImportColumn } from './import-columns.ts';
import { importRowReader } from './import-row-reader.ts';
import { readImportHeader } from './read-import-header.ts';

const KNOWN = { indicators: new Set(['made-up']), breakdowns: new Set(['ward-a', 'ward-b']) };
const ROW = { indicator: 'made-up', period: '2023-24-q3', kind: 'actual', value: '51.90' };

function reader() {
  const header = readImportHeader(IMPORT_COLUMNS);
  if (!header.ok) throw new Error(header.errors.join());
  const read = importRowReader(KNOWN, header.places);
  return (row: Partial<Record<ImportColumn, string>>) =>
    read(IMPORT_COLUMNS.map((column) => ({ ...ROW, ...row })[column as keyof typeof ROW] ?? ''));
}

const problemsOf = (row: Partial<Record<ImportColumn, string>>) => {
  const read = reader()(row);
  return read.ok ? [] : read.problems;
};

it('reads a row: a value alone is final, and printed as it is written', () => {
  expect(reader()({})).toEqual({
    ok: true,
    row: {
      indicator: 'made-up',
      period: '2023-24-q3',
      kind: 'ACTUAL',
      breakdown: '',
      value: '51.90',
      raw: '51.90',
      status: 'FINAL',
      numerator: null,
      denominator: null,
      note: null,
    },
  });
});

it('reads all that a row may say', () => {
  const row = {
    period: ' 2023-24 ',
    kind: 'Share_of_whole',
    breakdown: 'ward-a',
    value: '1,240',
    raw: "'-1,240*",
    status: 'provisional',
    numerator: '3',
    denominator: '40.0',
    note: 'Counted by hand.',
  };
  expect(reader()(row)).toMatchObject({
    ok: true,
    row: {
      ...row,
      period: '2023-24',
      kind: 'SHARE_OF_WHOLE',
      value: '1240',
      raw: '-1,240*',
      status: 'PROVISIONAL',
    },
  });
});

it('takes a status that says why there is no figure', () => {
  expect(reader()({ value: '', status: 'not_available', note: 'Not collected.' })).toMatchObject({
    ok: true,
    row: { value: null, raw: 'Not available', status: 'NOT_AVAILABLE' },
  });
  expect(reader()({ value: '3', status: 'uncertain' }).ok).toBe(true);
  expect(reader()({ value: '', status: 'uncertain' }).ok).toBe(true);
});

it.each([
  [{ indicator: '' }, 'indicator'],
  [{ indicator: 'unknown' }, 'indicator'],
  [{ period: '' }, 'period'],
  [{ period: '2023-24-q5' }, 'period'],
  [{ period: `programme-${'a'.repeat(90)}` }, 'period'],
  [{ breakdown: 'ward-c' }, 'breakdown'],
  [{ kind: '' }, 'kind'],
  [{ kind: 'guess' }, 'kind'],
  [{ kind: 'constructor' }, 'kind'],
  [{ kind: 'share_of_whole' }, 'breakdown'],
  [{ value: 'many' }, 'value'],
  [{ value: '' }, 'status'],
  [{ value: '', status: 'final' }, 'value'],
  [{ status: 'awaited' }, 'status'],
  [{ status: 'sure' }, 'status'],
  [{ numerator: 'x' }, 'numerator'],
  [{ denominator: '1%' }, 'denominator'],
  [{ raw: 'a\u0000' }, 'raw'],
  [{ raw: 'a'.repeat(301) }, 'raw'],
  [{ note: 'a'.repeat(2001) }, 'note'],
])('%j is wrong in %s', (row, column) => {
  expect(problemsOf(row)).toMatchObject([{ column }]);
});

it('says all that is wrong with a row', () => {
  const problems = problemsOf({ indicator: 'x', period: 'y', kind: 'z', value: 'w' });
  expect(problems.map(({ column }) => column)).toEqual(['indicator', 'period', 'kind', 'value']);
});

it('finds a figure that the file has twice, and only such', () => {
  const read = reader();
  const rows = [
    {},
    { kind: 'national' },
    { breakdown: 'ward-a' },
    { breakdown: 'ward-b' },
    { period: '2023-24-q2' },
  ];
  expect(rows.map((row) => read(row).ok)).toEqual(rows.map(() => true));
  expect(rows.map((row) => read({ ...row, value: '1' }).ok)).toEqual(rows.map(() => false));
  expect(read({ indicator: ' made-up', kind: 'ACTUAL' })).toMatchObject({
    problems: [{ column: null, message: 'The file has this figure further up already.' }],
  });
});

it('refuses cells beyond the first line, and takes a shorter row as empty there', () => {
  const header = readImportHeader(['indicator', 'period', 'kind', 'value', 'note']);
  const read = importRowReader(KNOWN, header.ok ? header.places : ({} as never));
  expect(read(['made-up', '2023-24', 'actual', '1', '', '', '']).ok).toBe(true);
  expect(read(['made-up', '2022-23', 'actual', '1', '', 'more'])).toMatchObject({ ok: false });
  expect(read(['made-up', '2021-22', 'actual', '1']).ok).toBe(true);
});
