import { expect, it } from 'vitest';
import { dueWords } from './due-words.ts';

it.each([
  ['2024-04-25', 'NOT_STARTED', '3 days late'],
  ['2024-04-27', 'SENT_BACK', '1 day late'],
  ['2024-04-28', 'DRAFT', 'due today'],
  ['2024-04-29', 'DRAFT', 'due tomorrow'],
  ['2024-05-12', 'DRAFT', 'due in 14 days'],
  ['2024-05-13', 'DRAFT', 'due 13 May 2024'],
  ['2024-04-25', 'SUBMITTED', 'due 25 Apr 2024'],
  ['2024-04-25', 'APPROVED', 'due 25 Apr 2024'],
  [null, 'NOT_DUE', 'No due date'],
] as const)('%s, %s: %s', (dueOn, state, words) => {
  expect(dueWords({ dueOn, state }, '2024-04-28')).toBe(words);
});

it('counts days over the change to summer time', () => {
  expect(dueWords({ dueOn: '2024-03-30', state: 'DRAFT' }, '2024-04-01')).toBe('2 days late');
});
