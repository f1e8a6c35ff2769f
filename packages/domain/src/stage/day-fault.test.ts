import { expect, it } from 'vitest';
import { comingDayFault, dueDayFault, meetingDayFault } from './day-fault.ts';

const Q3 = { financialYear: '2096-97', quarter: 3 };

it.each([
  ['2096-12-30', 'The quarter ends on 31 Dec 2096. Choose that day or a later one.'],
  ['0001-01-01', 'The quarter ends on 31 Dec 2096. Choose that day or a later one.'],
  ['2096-12-31', null],
  ['2105-01-01', null],
  ['2097-02-29', 'The date is no day of the calendar.'],
])('a return is due on %s: %s', (day, fault) => {
  expect(dueDayFault(day, Q3)).toBe(fault);
});

it.each([
  ['0001-01-01', 'The quarter ends on 31 Dec 2096. Choose that day or a later one.'],
  ['2096-12-31', null],
  ['2098-12-31', null],
  ['2099-01-01', 'The quarter ends on 31 Dec 2096. Choose a day up to 31 Dec 2098.'],
  ['soon', 'The date is no day of the calendar.'],
])('a meeting is on %s: %s', (day, fault) => {
  expect(meetingDayFault(day, Q3)).toBe(fault);
});

it.each([
  ['2096-12-30', 'The day is past. Choose today or a later day.'],
  ['2096-12-31', null],
  ['2096-13-01', 'The date is no day of the calendar.'],
])('an answer is hoped for on %s: %s', (day, fault) => {
  expect(comingDayFault(day, '2096-12-31')).toBe(fault);
});
