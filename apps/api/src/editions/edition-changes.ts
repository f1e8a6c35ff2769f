import { type ChangedReport, type EditionChanges, readChangesBetween } from '@dial/database/read/changes';
import type { ReportVersionRow } from '@dial/database/read/history';
import { compareReports } from '@dial/domain/compare/compare-reports';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { IndicatorRef, ReportRef } from '../schema/refs.ts';
import { FieldChangeRef } from './changed-fields.ts';
import { asAtOf, MomentInput } from './moment-input.ts';

/** A version of a row, and the one before that the viewer may see. */
interface VersionSeen {
  readonly row: ReportVersionRow;
  readonly before: ReportVersionRow | undefined;
}

const ReportChangeRef = builder.objectRef<ChangedReport>('ReportChange').implement({
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    title: t.string({ resolve: ({ row }) => row.content.title }),
    series: t.string({ nullable: true, resolve: ({ row }) => row.content.series }),
    area: t.string({ resolve: ({ row }) => row.content.area.name }),
    fields: t.field({ type: [FieldChangeRef], resolve: ({ differences }) => [...differences] }),
  }),
});

const EditionChangesRef = builder.objectRef<EditionChanges>('EditionChanges').implement({
  description: 'What changed of an edition between two moments, figure by figure and word by word.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', resolve: ({ from }) => from.at }),
    to: t.field({ type: 'DateTime', resolve: ({ to }) => to.at }),
    edition: t.field({
      type: [FieldChangeRef],
      description: "Of the edition's own text: title, meetings, highlights.",
      resolve: ({ edition }) => [...edition],
    }),
    reports: t.field({ type: [ReportChangeRef], resolve: ({ reports }) => [...reports] }),
  }),
});

const ReportVersionRef = builder.objectRef<VersionSeen>('ReportVersion').implement({
  fields: (t) => ({
    version: t.int({ resolve: ({ row }) => row.version }),
    at: t.field({ type: 'DateTime', resolve: ({ row }) => row.at }),
    by: t.string({ resolve: ({ row }) => row.authorName }),
    cause: t.string({
      description:
        '"open", "approve", "import", "reopen", "target", "override", "assign", "publish" or "correct".',
      resolve: ({ row }) => row.cause,
    }),
    note: t.string({
      nullable: true,
      description: 'For the public, of a correction.',
      resolve: ({ row }) => row.note,
    }),
    changes: t.field({
      type: [FieldChangeRef],
      description: 'Against the version before that the viewer may see; none of the first.',
      resolve: ({ row, before }) =>
        before === undefined ? [] : [...compareReports(before.content, row.content)],
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
    resolve: (_root, { edition, from, to }, { reader }) =>
      readChangesBetween(reader, edition, asAtOf(from, 'from'), asAtOf(to, 'to')),
  }),
);

builder.objectField(ReportRef, 'versions', (t) =>
  t.field({
    type: [ReportVersionRef],
    description: 'What the row showed from which moment on, newest first; of moments the viewer may see.',
    resolve: async ({ id }, _args, { loaders }) => {
      const rows = await loaders.reportVersions.load(id);
      return rows.map((row, index) => ({ row, before: rows[index + 1] }));
    },
  }),
);
