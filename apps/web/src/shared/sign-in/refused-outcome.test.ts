import { expect, it } from 'vitest';
import { refusedOutcome } from './refused-outcome.ts';

it('leads to the field that is wrong', () => {
  expect(refusedOutcome('code', { kind: 'refused', code: 'INVALID_CODE', wait: null })).toMatchObject({
    form: 'code',
    kind: 'invalid',
    errors: [{ field: 'code' }],
  });
});

it('says how long to wait', () => {
  expect(refusedOutcome('sign-in', { kind: 'refused', code: '', wait: 90 })).toEqual({
    form: 'sign-in',
    kind: 'invalid',
    errors: [{ field: '', message: 'There were too many attempts. Wait 2 minutes, then try again.' }],
  });
});

it('says of what it does not know how to go on', () => {
  const outcome = refusedOutcome('x', { kind: 'refused', code: 'NEW_CODE', wait: null });
  expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ field: '' }] });
});

it('tells no answer from a refusal', () => {
  expect(refusedOutcome('x', { kind: 'failed' })).toEqual({ form: 'x', kind: 'failed' });
});
