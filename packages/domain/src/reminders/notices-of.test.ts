import { describe, expect, it } from 'vitest';
import type { ReturnState } from '../return/return-state.ts';
import type { NoticeReturn } from './notice.ts';
import { noticesOf } from './notices-of.ts';

const TODAY = '2097-01-28';

const filed = (state: ReturnState, dueOn: string | null, title = 'Made up'): NoticeReturn => ({
  id: `2096-97-q3.${title.toLowerCase().replace(' ', '-')}`,
  editionId: '2096-97-q3',
  edition: 'Made-up report',
  indicatorId: 'made-up',
  title,
  series: null,
  period: 'Q3 2096-97',
  state,
  dueOn,
  reason: null,
});

it.each([
  ['NOT_STARTED', '2097-01-27', 'OVERDUE', 1],
  ['DRAFT', '2096-12-28', 'OVERDUE', 31],
  ['NOT_STARTED', '2097-01-28', 'DUE_TODAY', 0],
  ['DRAFT', '2097-01-29', 'DUE_SOON', -1],
  ['NOT_STARTED', '2097-02-02', 'DUE_SOON', -5],
  ['SENT_BACK', '2097-01-20', 'SENT_BACK', 8],
  ['SENT_BACK', '2097-03-20', 'SENT_BACK', -51],
  ['SENT_BACK', null, 'SENT_BACK', null],
  ['SUBMITTED', '2097-01-20', 'WAITING', 8],
] as const)('%s, due on %s: %s', (state, dueOn, kind, daysLate) => {
  expect(noticesOf([filed(state, dueOn)], TODAY)).toMatchObject([{ kind, daysLate }]);
});

it.each([
  ['DRAFT', '2097-01-02', 26],
  ['NOT_STARTED', '2097-03-20', -51],
  ['DRAFT', null, null],
] as const)('what was reopened says so: %s, due on %s', (state, dueOn, daysLate) => {
  const reopened = { ...filed(state, dueOn), reason: 'Two digits were exchanged.' };
  expect(noticesOf([reopened], TODAY)).toMatchObject([
    { kind: 'REOPENED', daysLate, reason: reopened.reason },
  ]);
});

describe('nobody is told', () => {
  it.each([
    ['NOT_STARTED', '2097-02-03'],
    ['NOT_STARTED', null],
    ['APPROVED', '2097-01-01'],
    ['NOT_DUE', '2097-01-01'],
  ] as const)('of %s, due on %s', (state, dueOn) => {
    expect(noticesOf([filed(state, dueOn)], TODAY)).toEqual([]);
  });
});

it('puts what is worst first, and what has waited longest', () => {
  const notices = noticesOf(
    [
      filed('SUBMITTED', '2097-01-01', 'Waiting'),
      filed('NOT_STARTED', '2097-01-30', 'Soon'),
      filed('NOT_STARTED', '2097-01-28', 'Today'),
      filed('SENT_BACK', '2097-01-02', 'Back'),
      filed('DRAFT', '2097-01-27', 'Late'),
      filed('DRAFT', '2097-01-02', 'Latest b'),
      filed('DRAFT', '2097-01-02', 'Latest a'),
    ],
    TODAY,
  );
  expect(notices.map(({ title }) => title)).toEqual([
    ...['Latest a', 'Latest b', 'Late', 'Back', 'Today', 'Soon', 'Waiting'],
  ]);
});
