import { expect, it } from 'vitest';
import {
  changesPath,
  historyPath,
  momentInput,
  momentWords,
  NOW,
  notAhead,
  parseMoment,
  printMoment,
  readMoment,
  stagesSeen,
} from './moment.ts';

it.each([
  ['draft', { stage: 'DRAFT' }, 'as it was opened'],
  ['management-team', { stage: 'MANAGEMENT_TEAM' }, 'as it came to Management team'],
  ['published', { stage: 'PUBLISHED' }, 'as it was published'],
  ['2096-07-31', { on: '2096-07-31' }, 'at the end of 31 Jul 2096'],
  ['now', {}, 'now'],
])('reads %s, asks for it and says it', (text, input, words) => {
  const moment = parseMoment(text);
  expect(moment).not.toBeNull();
  if (moment === null) return;
  expect(printMoment(moment)).toBe(text);
  expect(momentInput(moment)).toEqual(input);
  expect(momentWords(moment)).toBe(words);
});

it.each(['', 'Draft', 'yesterday', '2096-13-01', '2096-02-30', '31/07/2096'])(
  'knows no moment %j',
  (text) => {
    expect(parseMoment(text)).toBeNull();
  },
);

it('reads what a form names: a stage, now, or the day beside it', () => {
  const read = (query: string) => readMoment(new URLSearchParams(query), 'from');
  expect(read('from=scrutiny&from-day=2096-07-31')).toEqual({ kind: 'stage', stage: 'SCRUTINY' });
  expect(read('from=day&from-day=2096-07-31')).toEqual({ kind: 'day', on: '2096-07-31' });
  expect(read('from=2096-07-31')).toEqual({ kind: 'day', on: '2096-07-31' });
  expect(read('from=day&from-day=')).toBeNull();
  expect(read('')).toBeNull();
});

it('shows what there is now for a day that is still to come', () => {
  const on = (day: string) => notAhead({ kind: 'day', on: day }, '2096-11-01');
  expect(on('2096-11-02')).toEqual({ kind: 'now' });
  expect(on('2096-11-01')).toEqual({ kind: 'day', on: '2096-11-01' });
});

it('leads to an edition as it stood, and to what changed', () => {
  expect(historyPath('2096-97-q2', { kind: 'stage', stage: 'SCRUTINY' })).toBe(
    '/editions/2096-97-q2/history?stage=scrutiny',
  );
  expect(historyPath('2096-97-q2', { kind: 'day', on: '2096-11-01' })).toBe(
    '/editions/2096-97-q2/history?on=2096-11-01',
  );
  expect(historyPath('2096-97-q2', NOW)).toBe('/editions/2096-97-q2/history');
  expect(changesPath('2096-97-q2', { kind: 'stage', stage: 'DRAFT' }, NOW)).toBe(
    '/editions/2096-97-q2/changes?from=draft&to=now',
  );
});

it('looks back on the opening with those alone who see drafts', () => {
  const steps = [{ to: 'MANAGEMENT_TEAM' }, { to: 'SCRUTINY' }] as const;
  expect(stagesSeen(steps, ['READ_AUDIT'])).toEqual(['DRAFT', 'MANAGEMENT_TEAM', 'SCRUTINY']);
  expect(stagesSeen(steps, ['RESPOND'])).toEqual(['MANAGEMENT_TEAM', 'SCRUTINY']);
});
