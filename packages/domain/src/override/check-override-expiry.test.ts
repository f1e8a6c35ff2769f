import { expect, it } from 'vitest';
import { checkOverrideExpiry } from './check-override-expiry.ts';

const TODAY = '2026-11-22';

it.each(['2026-11-23', '2027-02-28', '2027-11-22'])('%s may be the last day', (day) => {
  expect(checkOverrideExpiry(day, TODAY)).toBeNull();
});

it.each([
  ['2026-11-22', 'after today'],
  ['2025-11-23', 'after today'],
  ['2027-11-23', '22 Nov 2027'],
  ['2027-02-29', 'must be a date'],
  ['soon', 'must be a date'],
])('%s may not', (day, error) => {
  expect(checkOverrideExpiry(day, TODAY)).toContain(error);
});
