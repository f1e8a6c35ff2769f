import { type FigureChange, figureChanges } from '@dial/domain/change/figure-changes';
import { builder } from '../schema/builder.ts';
import { PeriodRef, ReportRef } from '../schema/refs.ts';
import { analysisOf } from './analysis-of.ts';
import { shownOrNull } from './shown-decimal.ts';
import { ChangeAgainst } from './words.ts';

const FigureChangeRef = builder.objectRef<FigureChange>('FigureChange').implement({
  fields: (t) => ({
    against: t.expose('against', { type: ChangeAgainst }),
    period: t.field({ type: PeriodRef, resolve: ({ period }) => period }),
    comparedWith: t.field({ type: PeriodRef, resolve: ({ comparedWith }) => comparedWith }),
    change: t.field({
      type: 'Decimal',
      description: "Signed, in the indicator's unit; percentage points of a share.",
      resolve: ({ change }) => change.toFixed(),
    }),
    changePercent: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of the earlier figure; null of a share, and where that figure is not above zero.',
      resolve: ({ changePercent }) => shownOrNull(changePercent),
    }),
    numeratorEffect: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What of the change the numerator did, in the unit; it adds up with denominatorEffect to the change of their quotient. Null where either part is unknown at either period.',
      resolve: ({ effects }) => shownOrNull(effects?.numerator),
    }),
    denominatorEffect: t.field({
      type: 'Decimal',
      nullable: true,
      resolve: ({ effects }) => shownOrNull(effects?.denominator),
    }),
    explanation: t.exposeString('explanation'),
  }),
});

builder.objectField(ReportRef, 'figureChanges', (t) =>
  t.field({
    type: [FigureChangeRef],
    description:
      'Change of the figure reported on since the one before and since the same period a year before, where they may be compared, with what numerator and denominator did.',
    complexity: { field: 5, multiplier: 2 },
    resolve: async ({ id }, _args, context) => figureChanges((await analysisOf(id, context)).change),
  }),
);
