import { type ResultOf, readFragment } from '../shared/graphql.ts';
import { EVIDENT, MISSING } from './evident.ts';
import type { PLANS } from './load-plan.ts';
import { MONITORED } from './monitored.ts';

/** The plan with its texts laid open: its parts hand them on to components that know nothing of queries. */
export function readPlan(plan: ResultOf<typeof PLANS>['corporatePlans'][number]) {
  return {
    ...plan,
    vision: readFragment(EVIDENT, plan.vision),
    sections: plan.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(({ kind, items }) => ({ kind, items: readFragment(EVIDENT, items) })),
      missing: readFragment(MISSING, section.missing),
    })),
    priorities: plan.priorities.map((priority) => ({
      ...priority,
      focus: readFragment(EVIDENT, priority.focus),
      outcomes: priority.outcomes.map((outcome) => ({
        ...outcome,
        context: readFragment(EVIDENT, outcome.context),
        actions: readFragment(EVIDENT, outcome.actions),
        indicators: readFragment(MONITORED, outcome.indicators),
        risks: readFragment(EVIDENT, outcome.risks),
        mitigations: readFragment(EVIDENT, outcome.mitigations),
        resources: readFragment(EVIDENT, outcome.resources),
        missing: readFragment(MISSING, outcome.missing),
      })),
    })),
    timeline: plan.timeline.map(({ year, entries }) => ({ year, entries: readFragment(EVIDENT, entries) })),
    timelineMissing: readFragment(MISSING, plan.timelineMissing),
    domains: plan.domains.map((domain) => ({
      ...domain,
      text: readFragment(EVIDENT, domain.text),
      indicators: readFragment(MONITORED, domain.indicators),
      missing: readFragment(MISSING, domain.missing),
    })),
  };
}
