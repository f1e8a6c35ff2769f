import { expect, it } from 'vitest';
import { figure } from '../../../shared/figures/fixture-figure.ts';
import { filed } from '../fixture-return.ts';
import { changesSince } from './changes-since.ts';

const submitted = filed({
  state: 'SUBMITTED',
  content: { ...filed().content, value: '80', status: 'PROVISIONAL', commentary: 'Air was worse.' },
  preview: { ...filed().preview, value: '80', rag: 'RED' },
});

it('compares with the last figure held', () => {
  const { since, changes } = changesSince(submitted, 'Air was better.');
  expect(since).toBe('Q4 2029-30');
  expect(changes.map(({ label, before, now }) => [label, before, now])).toEqual([
    ['Figure', '95.0%', '80.0%'],
    ['Status', 'Final', 'Provisional'],
    ['Commentary', 'Air was better.', 'Air was worse.'],
  ]);
  expect(changes[2]?.words?.filter(({ change }) => change !== 'same').map(({ text }) => text.trim())).toEqual(
    ['better.', 'worse.'],
  );
});

it('compares with what was approved for the same period, and leaves out what is the same', () => {
  const history = [...submitted.history, figure('2030-31-q1', '80', { status: 'PROVISIONAL' })];
  const approved = {
    id: '1',
    at: '2030-07-01T09:00:00Z',
    actorName: 'Mo',
    action: 'return.approve',
    after: null,
  };
  const again = { ...submitted, history, trail: [approved] };
  const { since, changes } = changesSince(again, 'Air was worse.');
  expect(since).toBe('what was approved before');
  expect(changes).toEqual([]);
});

it('takes no notice of a figure that a document says is still to come', () => {
  const history = [...submitted.history, figure('2030-31-q1', null, { status: 'NOT_DUE' })];
  expect(changesSince({ ...submitted, history }, '').since).toBe('Q4 2029-30');
});

it('says that nothing is held before the first figure', () => {
  const { since, changes } = changesSince({ ...submitted, history: [], lastPeriod: null }, '');
  expect(since).toBeNull();
  expect(changes[0]).toMatchObject({ label: 'Figure', before: '', now: '80.0%' });
});
