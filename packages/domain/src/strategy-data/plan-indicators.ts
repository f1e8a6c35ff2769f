import type { CorporatePlanData, PlanIndicatorData } from './corporate-plan-data.ts';

/** Every place where a plan names an indicator that it monitors: its outcomes first, then its domains. */
export function planIndicators({ head, outcomes }: CorporatePlanData): PlanIndicatorData[] {
  return [
    ...outcomes.flatMap(({ indicators }) => indicators),
    ...head.domains.flatMap(({ indicators }) => indicators),
  ];
}
