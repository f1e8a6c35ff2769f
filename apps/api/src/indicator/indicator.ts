import { parsePeriod } from '@dial/domain/period/parse-period';
import { GraphQLError } from 'graphql';
import { builder } from '../schema/builder.ts';
import { ObservationKind, Polarity } from '../schema/enums.ts';
import { KEPT_ITEMS, leaveItems } from '../schema/leave-items.ts';
import { IndicatorRef, ObservationRef, ReportRef, type SourceOf, SourceRef } from '../schema/refs.ts';

const PolaritySource = builder
  .objectRef<{ by: string; reason: string; source: SourceOf | null }>('PolaritySource')
  .implement({
    description: 'Who decided which way is better, and why.',
    fields: (t) => ({
      by: t.exposeString('by', { description: '"document" where it is printed, else "editor".' }),
      reason: t.exposeString('reason'),
      source: t.field({ type: SourceRef, nullable: true, resolve: ({ source }) => source }),
    }),
  });

IndicatorRef.implement({
  description: "One numeric series of one document's measure.",
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    series: t.exposeString('series', {
      nullable: true,
      description:
        'Sub-measure this series stands for, e.g. "Bed and Breakfast" or "%"; null where the indicator has one series.',
    }),
    printedTitles: t.exposeStringList('printedTitles', {
      description: 'Titles printed elsewhere that differ.',
    }),
    purpose: t.exposeString('purpose', { nullable: true }),
    additional: t.exposeString('additional', {
      nullable: true,
      description: 'Additional information, as printed.',
    }),
    unit: t.exposeString('unit'),
    decimals: t.exposeInt('decimals', { nullable: true }),
    polarity: t.expose('polarity', { type: Polarity }),
    polaritySource: t.field({
      type: PolaritySource,
      resolve: ({ polarityBy, polarityReason, polarityLine, documentId }) => ({
        by: polarityBy,
        reason: polarityReason,
        source: polarityLine === null ? null : { documentId, line: polarityLine, note: null },
      }),
    }),
    cumulative: t.boolean({
      description: 'Whether its quarters are printed as running totals.',
      resolve: ({ aggregation }) => aggregation === 'CUMULATIVE',
    }),
    seasonal: t.exposeBoolean('seasonal', {
      description: 'Whether movement is against the same period a year before.',
    }),
    observations: t.field({
      type: [ObservationRef],
      description:
        'The standing whole-borough observation per period and kind that the caller may see, oldest first; from and to are period ids, inclusive. With an edition that reports it, as that edition shows them: nothing that a later edition brought.',
      args: {
        kinds: t.arg({ type: [ObservationKind] }),
        from: t.arg.id(),
        to: t.arg.id(),
        edition: t.arg.id(),
      },
      // At most 25 in Luton's record.
      complexity: { field: 5, multiplier: 25 },
      extensions: KEPT_ITEMS,
      resolve: async ({ id }, { kinds, from, to, edition }, context) => {
        const { loaders } = context;
        const first = boundKey(from, 'from');
        const last = boundKey(to, 'to');
        const rows =
          edition == null
            ? await loaders.observations.load(id)
            : await loaders.observationsOfReport.load(`${edition}.${id}`);
        const asked = rows.filter(
          ({ kind, periodKey }) =>
            (kinds == null || kinds.includes(kind)) &&
            (first === null || periodKey >= first) &&
            (last === null || periodKey <= last),
        );
        return leaveItems(context, asked);
      },
    }),
    reports: t.field({
      type: [ReportRef],
      description:
        'The rows of the editions that report it, oldest first; that of one edition alone where one is named.',
      args: { edition: t.arg.id() },
      resolve: async ({ id }, { edition }, { loaders }) => {
        const rows = await loaders.reportsOfIndicator.load(id);
        return edition == null ? rows : rows.filter(({ editionId }) => editionId === edition);
      },
    }),
    group: t.field({
      type: [IndicatorRef],
      description: 'The other indicators that share its reference, title or commentary box.',
      resolve: async ({ id, groupId }, _args, { loaders }) =>
        groupId === null ? [] : (await loaders.group.load(groupId)).filter((other) => other.id !== id),
    }),
  }),
});

function boundKey(id: string | null | undefined, field: string): string | null {
  if (id == null) return null;
  const parsed = parsePeriod(id);
  if (parsed.ok) return parsed.period.sortKey;
  throw new GraphQLError(`${field}: ${parsed.error}`, { extensions: { code: 'BAD_USER_INPUT', field } });
}

builder.queryField('indicator', (t) =>
  t.field({
    type: IndicatorRef,
    nullable: true,
    description: 'One indicator with its whole history.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { loaders }) => loaders.indicator.load(id),
  }),
);
