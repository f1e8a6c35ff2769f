import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { IndicatorRef, ReportRef } from '../schema/refs.ts';
import { type FieldChange, FieldChangeRef } from './changed-fields.ts';
import { MomentInput } from './moment-input.ts';

interface ReportChange {
  readonly indicatorId: string;
  readonly title: string;
  readonly series: string | null;
  readonly area: string;
  readonly fields: readonly FieldChange[];
}

interface EditionChanges {
  readonly from: string;
  readonly to: string;
  readonly edition: readonly FieldChange[];
  readonly reports: readonly ReportChange[];
}

interface ReportVersion {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly cause: string;
  readonly note: string | null;
  readonly changes: readonly FieldChange[];
}

const ReportChangeRef = builder.objectRef<ReportChange>('ReportChange').implement({
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: async ({ indicatorId }, _args, { loaders }) =>
        found(await loaders.indicator.load(indicatorId), indicatorId),
    }),
    title: t.exposeString('title'),
    series: t.exposeString('series', { nullable: true }),
    area: t.exposeString('area'),
    fields: t.field({ type: [FieldChangeRef], resolve: ({ fields }) => [...fields] }),
  }),
});

const EditionChangesRef = builder.objectRef<EditionChanges>('EditionChanges').implement({
  description: 'What changed of an edition between two moments, figure by figure and word by word.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime' }),
    to: t.expose('to', { type: 'DateTime' }),
    edition: t.field({
      type: [FieldChangeRef],
      description: "Of the edition's own text: title, meetings, highlights.",
      resolve: ({ edition }) => [...edition],
    }),
    reports: t.field({ type: [ReportChangeRef], resolve: ({ reports }) => [...reports] }),
  }),
});

const ReportVersionRef = builder.objectRef<ReportVersion>('ReportVersion').implement({
  fields: (t) => ({
    version: t.exposeInt('version'),
    at: t.expose('at', { type: 'DateTime' }),
    by: t.exposeString('by'),
    cause: t.exposeString('cause', {
      description: '"open", "approve", "reopen", "target", "override", "assign", "publish" or "correct".',
    }),
    note: t.exposeString('note', { nullable: true, description: 'For the public, of a correction.' }),
    changes: t.field({
      type: [FieldChangeRef],
      description: 'Against the version before that the viewer may see.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

builder.queryField('editionChanges', (t) =>
  t.field({
    type: EditionChangesRef,
    nullable: true,
    description:
      'What changed between two moments that the viewer may see; null for an edition that has no kept versions.',
    args: {
      edition: t.arg.id({ required: true }),
      from: t.arg({ type: MomentInput, required: true }),
      to: t.arg({ type: MomentInput, required: true }),
    },
    complexity: { field: 20, multiplier: 50 },
    resolve: () => null,
  }),
);

builder.objectField(ReportRef, 'versions', (t) =>
  t.field({
    type: [ReportVersionRef],
    description: 'What the row showed from which moment on, newest first; of moments the viewer may see.',
    resolve: () => [],
  }),
);
