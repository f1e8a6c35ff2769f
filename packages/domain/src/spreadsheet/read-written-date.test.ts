import { expect, it } from 'vitest';
import { readWrittenDate } from './read-written-date.ts';

it.each([
  ['2024-05-31', '2024-05-31'],
  ['31/05/2024', '2024-05-31'],
  ['31.5.24', '2024-05-31'],
  ['31-05-2024', '2024-05-31'],
  ['31 May 2024', '2024-05-31'],
  ['31-May-24', '2024-05-31'],
  ['1st September 2024', '2024-09-01'],
  ['1 Sept 2024', '2024-09-01'],
  ['29/02/2024', '2024-02-29'],
  ['05/05/2024', '2024-05-05'],
])('reads %j as %s', (text, iso) => {
  expect(readWrittenDate(text)).toEqual({ ok: true, value: iso, notices: [] });
});

it('says how it read a day that could be a month', () => {
  expect(readWrittenDate('05/06/2024')).toEqual({
    ok: true,
    value: '2024-06-05',
    notices: ['05/06/2024 is read as 5 Jun 2024.'],
  });
});

it.each([
  'May 2024',
  'Dec 2024',
  '45443',
  '31/02/2024',
  '2024-13-01',
  '05/31/2024',
  '1/1',
  '31 Mayday 2024',
  '31/05-2024',
  '',
])('refuses %j', (text) => {
  expect(readWrittenDate(text).ok).toBe(false);
});
