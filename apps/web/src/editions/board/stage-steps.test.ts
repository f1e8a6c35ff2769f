import { expect, it } from 'vitest';
import { stageSteps } from './stage-steps.ts';

const step = (number: number, to: 'DRAFT' | 'MANAGEMENT_TEAM' | 'SCRUTINY') => ({
  number,
  to,
  at: '2096-11-01T10:00:00Z',
  by: 'Ada',
  note: null,
});

it('says which stages are behind, where the edition stands and what is ahead', () => {
  const steps = [step(1, 'DRAFT'), step(2, 'MANAGEMENT_TEAM')];
  expect(stageSteps('MANAGEMENT_TEAM', steps)).toEqual([
    { stage: 'DRAFT', standing: 'done', step: steps[0], before: null },
    { stage: 'MANAGEMENT_TEAM', standing: 'here', step: steps[1], before: 'DRAFT' },
    { stage: 'SCRUTINY', standing: 'ahead', step: null, before: null },
    { stage: 'EXECUTIVE', standing: 'ahead', step: null, before: null },
    { stage: 'PUBLISHED', standing: 'ahead', step: null, before: null },
  ]);
});

it('compares with no stage that the reader may not see', () => {
  const [draft, , scrutiny] = stageSteps('SCRUTINY', [step(3, 'SCRUTINY')]);
  expect(draft).toEqual({ stage: 'DRAFT', standing: 'done', step: null, before: null });
  expect(scrutiny).toMatchObject({ standing: 'here', before: null });
});
