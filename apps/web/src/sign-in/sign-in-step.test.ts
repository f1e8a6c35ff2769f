import { expect, it } from 'vitest';
import { readStep, stepAddress } from './sign-in-step.ts';

it('goes from step to step and remembers where to', () => {
  const query = new URLSearchParams('to=/returns&ended=1');
  expect(stepAddress(query, 'code')).toBe('/sign-in?to=%2Freturns&step=code');
  expect(stepAddress(query, 'password')).toBe('/sign-in?to=%2Freturns');
  expect(stepAddress(new URLSearchParams(), 'password')).toBe('/sign-in');
});

it('reads its own steps alone', () => {
  expect(readStep(new URLSearchParams('step=code'))).toBe('code');
  expect(readStep(new URLSearchParams('step=forgotten'))).toBe('forgotten');
  expect(readStep(new URLSearchParams('step=other'))).toBe('password');
});
