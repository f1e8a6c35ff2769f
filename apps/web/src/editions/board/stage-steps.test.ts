import { expect, it } from 'vitest';
import { stageSteps } from './stage-steps.ts';

const step = (number: number, to: 'MANAGEMENT_TEAM' | 'SCRUTINY') => ({
  number,
  to,
  at: '2096-11-01T10:00:00Z',
  by: 'Ada',
  note: null,
});

it('says which stages are behind, where the edition stands and what is ahead', () => {
  const moved = step(1, 'MANAGEMENT_TEAM');
  expect(stageSteps('MANAGEMENT_TEAM', [moved], ['DRAFT', 'MANAGEMENT_TEAM'])).toEqual([
    { stage: 'DRAFT', standing: 'done', step: null, seen: true, before: null },
    { stage: 'MANAGEMENT_TEAM', standing: 'here', step: moved, seen: true, before: 'DRAFT' },
    { stage: 'SCRUTINY', standing: 'ahead', step: null, seen: false, before: null },
    { stage: 'EXECUTIVE', standing: 'ahead', step: null, seen: false, before: null },
    { stage: 'PUBLISHED', standing: 'ahead', step: null, seen: false, before: null },
  ]);
});

it('compares with no stage that the reader may not see', () => {
  const [draft, , scrutiny] = stageSteps('SCRUTINY', [step(2, 'SCRUTINY')], ['SCRUTINY']);
  expect(draft).toEqual({ stage: 'DRAFT', standing: 'done', step: null, seen: false, before: null });
  expect(scrutiny).toMatchObject({ standing: 'here', seen: true, before: null });
});
