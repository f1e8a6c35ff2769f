import { expect, it } from 'vitest';
import { IMPORT_COLUMNS } from './import-columns.ts';
import { readImportHeader } from './read-import-header.ts';

it('takes the columns in any order, in capitals or not, and leaves out what may be left out', () => {
  expect(readImportHeader([' Kind', 'VALUE', 'period', 'indicator', '', ''])).toEqual({
    ok: true,
    places: {
      ...Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, null])),
      ...{ kind: 0, value: 1, period: 2, indicator: 3 },
    },
  });
});

it('takes a status in place of a value', () => {
  expect(readImportHeader(['indicator', 'period', 'kind', 'status']).ok).toBe(true);
});

it.each([
  [['indicator', 'period', 'kind', 'value', 'unit', 'area'], 'does not read: unit and area'],
  [['indicator', 'period', 'kind', 'value', '', 'note'], 'one without a name'],
  [['indicator', 'kind', 'value'], 'lacks the column period'],
  [['indicator', 'period', 'kind'], 'lacks the column value'],
  [['indicator', 'period', 'kind', 'value', 'Kind'], 'the column kind more than once'],
  [['made-up', '2023-24', 'actual', '12'], 'not the names of the columns'],
  [['indicator;period;kind;value'], 'with commas between them'],
  [['', ''], 'no first line'],
])('refuses %j', (cells, words) => {
  const read = readImportHeader(cells);
  expect(read.ok ? '' : read.errors.join(' ')).toContain(words);
});
