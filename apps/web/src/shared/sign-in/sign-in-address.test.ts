import { expect, it } from 'vitest';
import { signInAddress } from './sign-in-address.ts';

it('leads back to where somebody was', () => {
  expect(signInAddress('/')).toBe('/sign-in');
  expect(signInAddress('/returns?list=all')).toBe('/sign-in?to=%2Freturns%3Flist%3Dall');
  expect(signInAddress('/account', true)).toBe('/sign-in?to=%2Faccount&ended=1');
});
