import { expect, it } from 'vitest';
import { rowsOf } from './rows-of.ts';

it('turns columns into rows', () => {
  const columns = { id: ['a', 'b'], value: [null, '2'], owners: [['A. Officer'], []] };
  expect(rowsOf(columns)).toEqual([
    { id: 'a', value: null, owners: ['A. Officer'] },
    { id: 'b', value: '2', owners: [] },
  ]);
});

it('leaves out what is no column, and has no rows of empty ones', () => {
  const answered: { readonly id: readonly string[] } = JSON.parse('{"__typename":"Columns","id":["a"]}');
  expect(rowsOf(answered)).toEqual([{ id: 'a' }]);
  expect(rowsOf({ id: [], value: [] })).toEqual([]);
});
