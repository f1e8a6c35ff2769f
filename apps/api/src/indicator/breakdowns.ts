import { BREAKDOWN_PERIODS, type BreakdownRow } from '@dial/database/read/breakdowns';
import { conceals } from '@dial/database/read/conceals';
import { CONFIDENTIAL } from '@dial/database/read/open-parts';
import { type ShownGroup, type ShownPart, shownGroups } from '@dial/domain/breakdown/shown-groups';
import { domainPolarity } from '@dial/domain/target/domain-polarity';
import { builder } from '../schema/builder.ts';
import { Movement, ObservationStatus } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { PeriodRef, ReportRef, SourceRef } from '../schema/refs.ts';

type Entry = ShownPart<BreakdownRow>;
type Group = ShownGroup<BreakdownRow>;

const BreakdownBasis = builder.enumType('BreakdownBasis', {
  description: 'What the figures of a group are; figures of two kinds are never in one group.',
  values: {
    RATE: {
      value: 'rate',
      description: "The indicator's own share, rate or average, which may be above or below the whole's.",
    },
    COUNT: { value: 'count', description: 'A number of people or things, which is some of the whole.' },
    SHARE: {
      value: 'share',
      description: 'Of those the indicator counts, the percentage in the part. No rate of that part.',
    },
  } as const,
});

const BreakdownSide = builder.enumType('BreakdownSide', {
  values: { ABOVE: { value: 'above' }, BELOW: { value: 'below' }, SAME: { value: 'same' } } as const,
});

const STANDINGS = {
  better: 'BETTER',
  worse: 'WORSE',
  same: 'SAME',
  'not-comparable': 'NOT_COMPARABLE',
} as const;

const BreakdownEntryRef = builder.objectRef<Entry>('BreakdownEntry').implement({
  description: 'The figure of one part of the town or population.',
  fields: (t) => ({
    id: t.id({ description: 'Of the part.', resolve: ({ figure }) => figure.breakdown }),
    name: t.string({ resolve: ({ figure }) => figure.name }),
    suppressed: t.exposeBoolean('concealed', {
      description: 'No figure is given, as the number is small or such a number would follow from it.',
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      resolve: ({ figure, concealed }) => (concealed ? null : figure.value),
    }),
    raw: t.string({
      description: 'Exactly as printed or entered; "[c]" where no figure is given.',
      resolve: ({ figure, concealed }) => (concealed ? CONFIDENTIAL : figure.raw),
    }),
    status: t.field({
      type: ObservationStatus,
      resolve: ({ figure, concealed }) => (concealed ? 'SUPPRESSED' : figure.status),
    }),
    numerator: t.field({
      type: 'Decimal',
      nullable: true,
      resolve: ({ figure, concealed }) => (concealed ? null : figure.numerator),
    }),
    denominator: t.field({
      type: 'Decimal',
      nullable: true,
      resolve: ({ figure, concealed }) => (concealed ? null : figure.denominator),
    }),
    difference: t.field({
      type: 'Decimal',
      nullable: true,
      description: "Of a rate: the part's less the whole's of the same period, in the indicator's unit.",
      resolve: ({ withWhole }) => withWhole?.difference ?? null,
    }),
    side: t.field({
      type: BreakdownSide,
      nullable: true,
      description: 'Of a rate: on which side of the whole it is.',
      resolve: ({ withWhole }) => withWhole?.side ?? null,
    }),
    standing: t.field({
      type: Movement,
      nullable: true,
      description: 'Of a rate: whether the part does better than the whole, by polarity.',
      resolve: ({ withWhole }) => (withWhole === null ? null : STANDINGS[withWhole.standing]),
    }),
    share: t.expose('share', {
      type: 'Decimal',
      nullable: true,
      description: 'Of a count or share: the percentage of the whole that is in the part.',
    }),
    shareGiven: t.exposeBoolean('shareGiven', {
      description: 'Whether the share is printed or filed; else it is worked out from the counts.',
    }),
    note: t.string({
      nullable: true,
      resolve: ({ figure, concealed }) => (concealed ? null : figure.note),
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'Null where no document prints it.',
      resolve: ({ figure: { documentId, line, column } }) =>
        documentId === null ? null : { documentId, line, note: column },
    }),
  }),
});

const BreakdownGroupRef = builder.objectRef<Group>('BreakdownGroup').implement({
  description: 'Figures of parts of one kind and of one period that may be set beside one another.',
  fields: (t) => ({
    dimension: t.exposeID('dimension', { description: 'What divides the town or population: "ward".' }),
    name: t.string({ resolve: ({ parts }) => parts[0]?.figure.dimensionName ?? '' }),
    period: t.field({
      type: PeriodRef,
      resolve: ({ period }, _args, { loaders }) => loadFound(loaders.period, period),
    }),
    basis: t.expose('basis', { type: BreakdownBasis }),
    whole: t.expose('whole', {
      type: 'Decimal',
      nullable: true,
      description:
        "The whole borough's figure for the same period: its rate beside rates, its count beside counts and shares.",
    }),
    entries: t.field({
      type: [BreakdownEntryRef],
      description: 'In the order in which the parts are shown. A part without a figure has no entry.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

builder.objectField(ReportRef, 'breakdowns', (t) =>
  t.field({
    type: [BreakdownGroupRef],
    description: `Figures of parts of the town or population, newest period first, of ${BREAKDOWN_PERIODS} periods at most, as the edition shows them. Small numbers are kept from those who see no drafts, unless a document prints them.`,
    complexity: { field: 5, multiplier: 6 },
    resolve: async ({ id }, _args, { loaders, reader }) => {
      const rows = await loaders.breakdownsOfReport.load(id);
      const [row] = rows;
      // Most indicators have none, and need nothing to compare them with.
      if (row === undefined) return [];
      const wholes = await loaders.observationsOfReport.load(id);
      return shownGroups(
        rows,
        wholes.map(({ periodId, kind, value, numerator }) => ({
          ...{ period: periodId, kind: kind.toLowerCase(), value, numerator },
        })),
        { measure: row.measure, polarity: domainPolarity(row.polarity), conceal: conceals(reader) },
      );
    },
  }),
);
