import { expect, it } from 'vitest';
import { countReturns } from './count-returns.ts';
import { row } from './fixture-row.ts';
import { returnNotices } from './return-notices.ts';

const ROWS = [
  row('late', { overdue: true, dueOn: '2030-07-01' }),
  row('late-and-back', { overdue: true, dueOn: '2030-07-01', state: 'SENT_BACK' }),
  row('soon', { dueOn: '2030-07-28', state: 'DRAFT' }),
  row('later', { dueOn: '2030-07-29' }),
  row('again', {
    state: 'DRAFT',
    decided: { by: 'Made-up Editor', at: '2030-07-20T10:00:00Z', reason: 'Made up.' },
  }),
  row('filed', { dueOn: '2030-07-24', state: 'SUBMITTED' }),
];

it('reminds of each return once, and of none that is filed', () => {
  const { sentBack, reopened, overdue, dueSoon } = returnNotices(ROWS, '2030-07-23');
  const ids = (rows: typeof sentBack) => rows.map(({ indicator }) => indicator.id);
  expect([sentBack, reopened, overdue, dueSoon].map(ids)).toEqual([
    ['late-and-back'],
    ['again'],
    ['late'],
    ['soon'],
  ]);
});

it('counts the states that there are', () => {
  expect(countReturns(ROWS)).toEqual({
    total: 6,
    overdue: 2,
    states: [
      { state: 'NOT_STARTED', count: 2 },
      { state: 'DRAFT', count: 2 },
      { state: 'SENT_BACK', count: 1 },
      { state: 'SUBMITTED', count: 1 },
    ],
  });
});
