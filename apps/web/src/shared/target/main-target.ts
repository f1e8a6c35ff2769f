import { mainTarget as mainOf } from '@dial/domain/target/main-target';
import type { Target } from './target.ts';

/** The target to show beside the figure of a period; null where none is for it. */
export function mainTarget(targets: readonly Target[], figurePeriod: string | null): Target | null {
  const placed = targets.map((target) => ({ ...target, periodId: target.period?.id ?? null, target }));
  return mainOf(placed, figurePeriod)?.target ?? null;
}
