import type { PlanPriorityRow } from '@dial/database/read/corporate-plan';
import { atLine, atLines } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { EvidentTextRef, printedIn } from '../schema/printed-text.ts';
import { PlanOutcomeRef, SourceRef } from '../schema/refs.ts';
import { MissingPart } from './missing-part.ts';
import { MonitoredIndicator } from './plan-indicator.ts';

export const PlanPriority = builder.objectRef<PlanPriorityRow>('PlanPriority').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    printedHeading: t.exposeString('printedHeading'),
    source: t.field({ type: SourceRef, resolve: atLine }),
    focus: t.field({
      type: [EvidentTextRef],
      resolve: ({ documentId, focus }) => printedIn(documentId, focus),
    }),
    outcomes: t.field({
      type: [PlanOutcomeRef],
      // At most 9 in Luton's record.
      complexity: { field: 1, multiplier: 9 },
      resolve: ({ id }, _args, { loaders }) => loaders.outcomesOfPlanPriority.load(id),
    }),
  }),
});

PlanOutcomeRef.implement({
  description: 'A high level outcome of a corporate plan.',
  fields: (t) => {
    const texts = (part: 'context' | 'actions' | 'risks' | 'mitigations' | 'resources') =>
      t.field({
        type: [EvidentTextRef],
        resolve: (outcome) => printedIn(outcome.documentId, outcome[part]),
      });
    return {
      id: t.exposeID('id'),
      number: t.exposeInt('number'),
      name: t.exposeString('name'),
      printedHeading: t.exposeString('printedHeading'),
      priority: t.field({
        type: PlanPriority,
        resolve: ({ priorityId }, _args, { loaders }) => loadFound(loaders.planPriority, priorityId),
      }),
      context: texts('context'),
      actions: texts('actions'),
      indicators: t.field({
        type: [MonitoredIndicator],
        // At most 10 in Luton's record.
        complexity: { field: 1, multiplier: 10 },
        resolve: ({ id }, _args, { loaders }) => loaders.monitoredOfPlanOutcome.load(id),
      }),
      risks: texts('risks'),
      mitigations: texts('mitigations'),
      resources: texts('resources'),
      missing: t.field({
        type: [MissingPart],
        resolve: ({ documentId, missing }) => printedIn(documentId, missing),
      }),
      source: t.field({
        type: SourceRef,
        resolve: ({ documentId, firstLine, lastLine }) => atLines(documentId, firstLine, lastLine),
      }),
    };
  },
});
