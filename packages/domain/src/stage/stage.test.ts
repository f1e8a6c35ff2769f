import { expect, it } from 'vitest';
import { isAtLeast, nextStage, STAGES } from './stage.ts';

it('goes through all stages in order and ends', () => {
  expect(STAGES.map(nextStage)).toEqual(['MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE', 'PUBLISHED', null]);
});

it.each(STAGES)('%s has come as far as itself and those before it', (stage) => {
  const reached = STAGES.filter((earliest) => isAtLeast(stage, earliest));
  expect(reached).toEqual(STAGES.slice(0, STAGES.indexOf(stage) + 1));
});
