import { expect, it } from 'vitest';
import { isReminderTime } from './is-reminder-time.ts';

it.each([
  // A Monday in winter, one in summer.
  ['2026-11-23T07:59:59Z', false],
  ['2026-11-23T08:00:00Z', true],
  ['2026-11-23T23:59:59Z', true],
  ['2026-07-06T06:59:59Z', false],
  ['2026-07-06T07:00:00Z', true],
  // Midnight in London.
  ['2026-07-06T23:00:00Z', false],
  ['2026-11-27T12:00:00Z', true],
  ['2026-11-28T12:00:00Z', false],
  ['2026-11-29T12:00:00Z', false],
])('%s: %s', (instant, sends) => {
  expect(isReminderTime(new Date(instant))).toBe(sends);
});
