import { STAGES } from '@dial/domain/stage/stage';
import type { Stage } from '../../shared/stage.ts';
import type { Step } from './board-query.ts';

export interface StageStep {
  readonly stage: Stage;
  readonly standing: 'done' | 'here' | 'ahead';
  /** How it came there; null ahead, and where the reader may not see it. */
  readonly step: Step | null;
  /** The stage before it that the reader may see too: what changed since can be shown. */
  readonly before: Stage | null;
}

/** Every stage in order, with the step that led to it. */
export function stageSteps(stage: Stage, steps: readonly Step[]): readonly StageStep[] {
  const here = STAGES.indexOf(stage);
  return STAGES.map((one, index) => {
    const step = index > here ? null : (steps.find(({ to }) => to === one) ?? null);
    const last = STAGES.slice(0, index).findLast((earlier) => steps.some(({ to }) => to === earlier));
    return {
      stage: one,
      standing: index < here ? 'done' : index === here ? 'here' : 'ahead',
      step,
      before: step === null ? null : (last ?? null),
    };
  });
}
