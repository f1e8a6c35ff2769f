import { STAGES } from '@dial/domain/stage/stage';
import type { Stage } from '../../shared/stage.ts';
import type { Step } from './board-query.ts';

export interface StageStep {
  readonly stage: Stage;
  readonly standing: 'done' | 'here' | 'ahead';
  /** How it came there; null ahead, of the opening, and where the reader may not see it. */
  readonly step: Step | null;
  /** The reader may look at the edition as it then was. */
  readonly seen: boolean;
  /** The stage before it that the reader may see too: what changed since can be shown. */
  readonly before: Stage | null;
}

/** Every stage in order, with the step that led to it; `seen` are those that the reader may look back on. */
export function stageSteps(
  stage: Stage,
  steps: readonly Step[],
  seen: readonly Stage[],
): readonly StageStep[] {
  const here = STAGES.indexOf(stage);
  return STAGES.map((one, index) => {
    const isSeen = index <= here && seen.includes(one);
    return {
      stage: one,
      standing: index < here ? 'done' : index === here ? 'here' : 'ahead',
      step: index > here ? null : (steps.find(({ to }) => to === one) ?? null),
      seen: isSeen,
      before: isSeen ? (STAGES.slice(0, index).findLast((earlier) => seen.includes(earlier)) ?? null) : null,
    };
  });
}
