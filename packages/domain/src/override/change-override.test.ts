import { describe, expect, it } from 'vitest';
import { changeOverride, OVERRIDE_STATES, type OverrideChange } from './change-override.ts';

const CHANGES: readonly OverrideChange[] = ['approve', 'refuse', 'withdraw', 'lapse'];

it.each([
  ['PROPOSED', 'approve', 'APPROVED'],
  ['PROPOSED', 'refuse', 'REFUSED'],
  ['PROPOSED', 'withdraw', 'WITHDRAWN'],
  ['PROPOSED', 'lapse', 'LAPSED'],
  ['APPROVED', 'withdraw', 'WITHDRAWN'],
  ['APPROVED', 'lapse', 'LAPSED'],
] as const)('%s: %s makes it %s', (state, change, after) => {
  expect(changeOverride({ state, proposedBy: 'ada' }, change, 'bo')).toEqual({ ok: true, state: after });
});

it.each([
  ['APPROVED', 'approve', 'approved already'],
  ['APPROVED', 'refuse', 'approved already'],
  ['REFUSED', 'approve', 'was refused'],
  ['WITHDRAWN', 'approve', 'was withdrawn'],
  ['LAPSED', 'withdraw', 'has lapsed'],
] as const)('%s: %s is refused', (state, change, error) => {
  expect(changeOverride({ state, proposedBy: 'ada' }, change, 'bo')).toEqual({
    ok: false,
    error: expect.stringContaining(error),
  });
});

it('is not approved by who proposed it, who may withdraw it', () => {
  const present = { state: 'PROPOSED', proposedBy: 'ada' } as const;
  expect(changeOverride(present, 'approve', 'ada')).toMatchObject({ ok: false });
  expect(changeOverride(present, 'withdraw', 'ada')).toEqual({ ok: true, state: 'WITHDRAWN' });
});

describe('what is over', () => {
  const over = OVERRIDE_STATES.filter((state) => state !== 'PROPOSED' && state !== 'APPROVED');
  it.each(over.flatMap((state) => CHANGES.map((change) => [state, change] as const)))(
    '%s stays so, whatever %s',
    (state, change) => {
      expect(changeOverride({ state, proposedBy: 'ada' }, change, 'bo').ok).toBe(false);
    },
  );
});
