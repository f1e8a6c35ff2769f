import { planIndicators } from '@dial/domain/strategy-data/plan-indicators';
import type { LutonStrategy } from './read-strategy.ts';

/** What the data files beside the editions hold, one line a part, for whoever loads them. */
export function describeStrategy(strategy: LutonStrategy): string[] {
  const { vision, proposedMeasures, framework, corporatePlans, chains } = strategy;
  const outcomes = vision.priorities.flatMap((priority) => priority.outcomes);
  const placeholders = framework.measures.filter(({ placeholder }) => placeholder !== null);
  const links = chains.flatMap((chain) => chain.links);
  return [
    `the vision: ${vision.priorities.length} priorities, ${outcomes.length} outcomes, ${proposedMeasures.length} proposed measures`,
    `the measures framework: ${framework.layers.length} layers, ${framework.measures.length} measures (${placeholders.length} placeholders)`,
    ...corporatePlans.map((plan) => {
      const actions = plan.outcomes.flatMap((outcome) => outcome.actions);
      const indicators = new Set(planIndicators(plan).map(({ id }) => id));
      return [
        `the corporate plan ${plan.head.id}: ${plan.head.priorities.length} priorities`,
        `${plan.outcomes.length} outcomes`,
        `${actions.length} actions`,
        `${indicators.size} indicators`,
      ].join(', ');
    }),
    `the lineage: ${chains.length} chains, ${links.length} links`,
  ];
}
