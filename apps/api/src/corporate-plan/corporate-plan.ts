import {
  type CorporatePlanRow,
  type PlanDomainJson,
  readCorporatePlans,
} from '@dial/database/read/corporate-plan';
import { atLine } from '../schema/at-lines.ts';
import { builder } from '../schema/builder.ts';
import { EvidentTextRef, printedIn } from '../schema/printed-text.ts';
import { CorporatePlanRef, SourceRef } from '../schema/refs.ts';
import { MissingPart } from './missing-part.ts';
import { MonitoredIndicator } from './plan-indicator.ts';
import { PlanPriority } from './plan-outcome.ts';
import { PlanSection } from './plan-section.ts';

const PlanYear = builder
  .objectRef<CorporatePlanRow['timeline'][number] & { documentId: string }>('PlanYear')
  .implement({
    fields: (t) => ({
      year: t.exposeString('year', { description: 'Financial year, e.g. "2008-09".' }),
      entries: t.field({
        type: [EvidentTextRef],
        resolve: ({ documentId, entries }) => printedIn(documentId, entries),
      }),
    }),
  });

const PlanDomain = builder.objectRef<PlanDomainJson & { documentId: string }>('PlanDomain').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    source: t.field({ type: SourceRef, resolve: atLine }),
    text: t.field({
      type: [EvidentTextRef],
      resolve: ({ documentId, text }) => printedIn(documentId, text),
    }),
    indicators: t.field({
      type: [MonitoredIndicator],
      // At most 12 in Luton's record.
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ documentId, indicators }) =>
        indicators.map(({ id, ...printed }) => ({ ...printed, indicatorId: id, documentId })),
    }),
    missing: t.field({
      type: [MissingPart],
      resolve: ({ documentId, missing }) => printedIn(documentId, missing),
    }),
  }),
});

CorporatePlanRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    source: t.field({
      type: SourceRef,
      resolve: ({ documentId, documentTitle }) => ({ documentId, line: null, note: documentTitle }),
    }),
    vision: t.field({
      type: EvidentTextRef,
      resolve: ({ documentId, vision }) => ({ ...vision, documentId }),
    }),
    priorities: t.field({
      type: [PlanPriority],
      resolve: ({ id }, _args, { loaders }) => loaders.prioritiesOfPlan.load(id),
    }),
    sections: t.field({
      type: [PlanSection],
      resolve: ({ documentId, sections }) => printedIn(documentId, sections),
    }),
    domains: t.field({
      type: [PlanDomain],
      resolve: ({ documentId, domains }) => printedIn(documentId, domains),
    }),
    timeline: t.field({
      type: [PlanYear],
      resolve: ({ documentId, timeline }) => printedIn(documentId, timeline),
    }),
    timelineMissing: t.field({
      type: [MissingPart],
      resolve: ({ documentId, timelineMissing }) => printedIn(documentId, timelineMissing),
    }),
  }),
});

builder.queryField('corporatePlans', (t) =>
  t.field({
    type: [CorporatePlanRef],
    description: 'Corporate plans, newest first.',
    complexity: { field: 5, multiplier: 2 },
    resolve: (_root, _args, { reader }) => readCorporatePlans(reader),
  }),
);
