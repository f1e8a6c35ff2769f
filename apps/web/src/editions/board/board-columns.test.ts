import { expect, it } from 'vitest';
import { NO_DIRECTORATE } from '../../shared/no-directorate.ts';
import { COLUMNS, due, returnsPath } from './board-columns.ts';

const COUNTS = { notDue: 9, notStarted: 1, draft: 2, submitted: 3, sentBack: 4, approved: 5, overdue: 6 };

it('counts as due what is owed this quarter, whatever has become of it', () => {
  expect(due(COUNTS)).toBe(15);
  expect(COLUMNS.map(({ words, count }) => [words, count(COUNTS)])).toEqual([
    ['Due', 15],
    ['Not started', 1],
    ['Draft', 2],
    ['Sent back', 4],
    ['Submitted', 3],
    ['Approved', 5],
    ['Overdue', 6],
  ]);
});

it('leads to the returns that a number counts', () => {
  expect(returnsPath('2096-97-q2', 'parks', { state: 'sent-back' })).toBe(
    '/returns?list=all&edition=2096-97-q2&directorate=parks&state=sent-back',
  );
  expect(returnsPath('2096-97-q2', NO_DIRECTORATE, { state: 'draft' })).toBe(
    '/returns?list=all&edition=2096-97-q2&directorate=none&state=draft',
  );
  expect(returnsPath('2096-97-q2', null, { overdue: 'true' })).toBe(
    '/returns?list=all&edition=2096-97-q2&overdue=true',
  );
});
