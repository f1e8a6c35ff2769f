import { expect, it } from 'vitest';
import { whyClosed } from './why-closed.ts';

it.each([
  ['NOT_STARTED', 'DRAFT', false, null],
  ['SENT_BACK', 'DRAFT', false, null],
  ['SUBMITTED', 'DRAFT', false, 'waits for approval'],
  ['APPROVED', 'DRAFT', false, 'reopened'],
  ['NOT_DUE', 'DRAFT', false, 'Nothing is owed'],
  ['DRAFT', 'MANAGEMENT_TEAM', false, 'left the draft'],
  ['DRAFT', 'MANAGEMENT_TEAM', true, null],
  ['SUBMITTED', 'SCRUTINY', true, 'waits for approval'],
  ['SENT_BACK', 'EXECUTIVE', true, null],
  ['DRAFT', 'PUBLISHED', true, 'is published'],
  ['APPROVED', 'PUBLISHED', false, 'is published'],
] as const)('%s in %s, reopened %s: %s', (state, stage, reopened, why) => {
  const said = whyClosed({ state, stage, reopened });
  if (why === null) expect(said).toBeNull();
  else expect(said).toContain(why);
});
