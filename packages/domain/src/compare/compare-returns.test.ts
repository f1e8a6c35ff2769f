import { expect, it } from 'vitest';
import { EMPTY_RETURN } from '../return/return-content.ts';
import { compareReturns } from './compare-returns.ts';

const SAVED = { ...EMPTY_RETURN, value: '1,234.50', commentary: 'Made-up words.' };

it('says what a file changes, in the order of the form', () => {
  const filed = {
    ...SAVED,
    value: null,
    status: 'AWAITED',
    expected: '2097-05-12',
    commentary: 'Other words.',
  } as const;
  expect(compareReturns(SAVED, filed, 'number')).toMatchObject([
    { field: 'value', label: 'Value', before: '1,234.50', after: null, words: null },
    { field: 'status', before: 'Final', after: 'Awaited' },
    { field: 'expected', before: null, after: '12 May 2097' },
    { field: 'commentary', words: expect.arrayContaining([{ text: expect.any(String), change: 'removed' }]) },
  ]);
});

it('finds nothing where the figure is the same otherwise written, nor in what a file cannot say', () => {
  const filed = { ...SAVED, value: '1234.5', confirmed: true };
  expect(compareReturns(SAVED, filed, 'number')).toEqual([]);
});
