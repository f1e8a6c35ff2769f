import { readMappings } from '@dial/database/read/mappings';
import { builder } from '../schema/builder.ts';
import { MappingStatus, MappingStrength } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import {
  IndicatorRef,
  MappingVersionRef,
  OutcomeMappingRef,
  OutcomeRef,
  ReportRef,
  SourceRef,
} from '../schema/refs.ts';

OutcomeMappingRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version'),
    status: t.expose('status', { type: MappingStatus }),
    strength: t.expose('strength', { type: MappingStrength }),
    rationale: t.exposeString('rationale'),
    author: t.exposeString('author'),
    at: t.expose('at', { type: 'DateTime', description: 'When its newest version was written.' }),
    sources: t.field({
      type: [SourceRef],
      description: 'Where the documents say so; empty where an editor alone does.',
      resolve: ({ sources }) => sources,
    }),
    outcome: t.field({
      type: OutcomeRef,
      resolve: ({ outcomeId }, _args, { loaders }) => loadFound(loaders.outcome, outcomeId),
    }),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    report: t.field({
      type: ReportRef,
      nullable: true,
      description: "The indicator's row in an edition; null where the edition does not report it.",
      args: { edition: t.arg.id({ required: true }) },
      resolve: ({ indicatorId }, { edition }, { loaders }) =>
        loaders.report.load(`${edition}.${indicatorId}`),
    }),
    history: t.field({
      type: [MappingVersionRef],
      description: 'Its versions, newest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.mappingVersions.load(id),
    }),
  }),
});

MappingVersionRef.implement({
  fields: (t) => ({
    version: t.exposeInt('version'),
    status: t.expose('status', { type: MappingStatus }),
    strength: t.expose('strength', { type: MappingStrength }),
    rationale: t.exposeString('rationale'),
    author: t.exposeString('author'),
    at: t.expose('at', { type: 'DateTime' }),
    sources: t.field({ type: [SourceRef], resolve: ({ sources }) => sources }),
  }),
});

builder.objectField(IndicatorRef, 'outcomes', (t) =>
  t.field({
    type: [OutcomeMappingRef],
    resolve: ({ id }, _args, { loaders }) => loaders.mappingsOfIndicator.load(id),
  }),
);

builder.queryField('outcomeMappings', (t) =>
  t.field({
    type: [OutcomeMappingRef],
    description: 'Mappings between indicators and outcomes, by status where given.',
    args: { statuses: t.arg({ type: [MappingStatus] }) },
    // At most 316 in Luton's record.
    complexity: { field: 20, multiplier: 320 },
    resolve: (_root, { statuses }, { reader }) => readMappings(reader, statuses ?? null),
  }),
);
