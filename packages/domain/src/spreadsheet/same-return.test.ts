import { expect, it } from 'vitest';
import { EMPTY_RETURN, type ReturnContent } from '../return/return-content.ts';
import { sameReturn } from './same-return.ts';

const SAVED: ReturnContent = {
  ...EMPTY_RETURN,
  value: '1,234.50',
  numerator: '12',
  reason: 'Late',
  commentary: 'One\r\ntwo',
  confirmed: true,
};
const FILED: ReturnContent = { ...SAVED, value: '1234.5', commentary: 'One\ntwo', confirmed: false };

it('takes a figure as the same however it is written', () => {
  expect(sameReturn(SAVED, FILED, 'number')).toBe(true);
  expect(sameReturn({ ...SAVED, value: '£1.72m' }, { ...FILED, value: '1.72' }, '£m')).toBe(true);
  expect(sameReturn({ ...SAVED, numerator: '£1,200' }, { ...FILED, numerator: '1200' }, 'number')).toBe(true);
  expect(sameReturn({ ...SAVED, value: 'about 5' }, { ...FILED, value: 'about 5' }, 'number')).toBe(true);
});

it.each([
  { value: '1234.51' },
  { value: null },
  { numerator: '13' },
  { denominator: '1' },
  { status: 'PROVISIONAL' },
  { expected: '2030-05-31' },
  { reason: null },
  { commentary: 'One two' },
] satisfies Partial<ReturnContent>[])('sees the change of %o', (change) => {
  expect(sameReturn(SAVED, { ...FILED, ...change }, 'number')).toBe(false);
});
