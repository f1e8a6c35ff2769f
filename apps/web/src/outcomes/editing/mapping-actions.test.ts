import { expect, it } from 'vitest';
import { actionsOf } from './mapping-actions.ts';

it.each([
  ['PROPOSED', 1, ['agree', 'revise', 'retire']],
  ['PROPOSED', 3, ['agree', 'revise', 'retire', 'undo']],
  ['AGREED', 2, ['revise', 'retire', 'undo']],
  ['RETIRED', 2, ['agree', 'revise', 'undo']],
] as const)('%s at version %i', (status, version, actions) => {
  expect(actionsOf({ status, version })).toEqual(actions);
});
