import { expect, it } from 'vitest';
import { isIsoDate } from './is-iso-date.ts';

it.each(['2024-02-29', '2023-12-31', '2024-01-01', '0001-01-01'])('%s is a day', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

it.each([
  '2023-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '0000-01-01',
  '24-01-01',
  '2024-1-1',
  ' 2024-01-01',
  '',
])('"%s" is none', (text) => {
  expect(isIsoDate(text)).toBe(false);
});
