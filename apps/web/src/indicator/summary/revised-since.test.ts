import { expect, it } from 'vitest';
import { revisedRemark, revisedValue } from './revised-since.ts';

it('says what stands now, for which edition it was filed and why', () => {
  const edition = { id: '2024-25-q2', financialYear: '2024-25', quarter: 2 };
  const filed = { at: '2024-08-03T08:00:00Z', reason: 'A late invoice' };
  expect(revisedRemark({ edition, filed })).toBe(
    ', filed for 2024-25 Q2 on 3 Aug 2024, 09:00. A late invoice.',
  );
  expect(revisedRemark({ edition: null, filed: null })).toBe('.');
});

it('says why no figure stands any more', () => {
  const say = (value: string) => `${value}%`;
  expect(revisedValue({ value: '12.5', status: 'REVISED', expected: null }, say)).toBe('12.5%');
  expect(revisedValue({ value: null, status: 'NOT_AVAILABLE', expected: null }, say)).toBe('not available');
});
