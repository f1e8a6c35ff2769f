import type { ReactNode } from 'react';
import type { Plan } from '../load-plan.ts';
import { Domains } from './domains.tsx';
import { orderParts } from './order-parts.ts';
import { PlanSection } from './plan-section.tsx';
import { Priorities } from './priorities.tsx';
import { Timeline } from './timeline.tsx';

export interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly line: number | null;
  readonly body: ReactNode;
}

/** The parts of the plan as its document orders them: prose, priorities, domains, timeline. */
export function planParts(plan: Plan): PlanPart[] {
  const sections = plan.sections.map((section) => ({
    id: `part-${section.id}`,
    title: section.heading,
    line: section.source.line,
    body: <PlanSection section={section} />,
  }));
  return orderParts<PlanPart>([
    ...sections,
    {
      id: 'priorities',
      title: 'Priorities and outcomes',
      line: plan.priorities[0]?.source.line ?? null,
      body: <Priorities plan={plan} />,
    },
    {
      id: 'domains',
      title: 'Domains of the performance framework',
      line: plan.domains[0]?.source.line ?? null,
      body: <Domains domains={plan.domains} />,
    },
    {
      id: 'timeline',
      title: 'Timeline',
      line: plan.timeline[0]?.entries[0]?.source.line ?? null,
      body: <Timeline years={plan.timeline} missing={plan.timelineMissing} />,
    },
  ]);
}
