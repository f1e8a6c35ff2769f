import { type Outlook, outlook } from '@dial/domain/outlook/outlook';
import type { Decimal } from '@dial/domain/value/decimal';
import { builder } from '../schema/builder.ts';
import { Rag } from '../schema/enums.ts';
import { PeriodRef, ReportRef } from '../schema/refs.ts';
import { analysisOf } from './analysis-of.ts';
import { shownOrNull } from './shown-decimal.ts';
import { Risk } from './words.ts';

type Estimate = Extract<Outlook, { kind: 'estimate' }>;

const estimate = (made: Outlook): Estimate | null => (made.kind === 'estimate' ? made : null);
const figure = (of: (made: Estimate) => Decimal) => (made: Outlook) =>
  made.kind === 'estimate' ? shownOrNull(of(made)) : null;

const OutlookRef = builder.objectRef<Outlook>('Outlook').implement({
  fields: (t) => ({
    reason: t.string({
      nullable: true,
      description: 'Why there is none; null where there is one, and then all but rag and risk are given.',
      resolve: (made) => (made.kind === 'none' ? made.reason : null),
    }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'The year that the figure is about.',
      resolve: (made) => estimate(made)?.period ?? null,
    }),
    value: t.field({ type: 'Decimal', nullable: true, resolve: figure(({ value }) => value) }),
    lower: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'The range; the explanation says what it claims to hold. docs/outlook-errors.md says how well such ranges held.',
      resolve: figure(({ lower }) => lower),
    }),
    upper: t.field({ type: 'Decimal', nullable: true, resolve: figure(({ upper }) => upper) }),
    decimals: t.int({
      nullable: true,
      description: 'With which the figure and its range are said: no more than the range makes worthwhile.',
      resolve: (made) => estimate(made)?.places ?? null,
    }),
    rag: t.field({
      type: Rag,
      nullable: true,
      description:
        'What the expected figure would be rated against the target of the year; null where the rule gives none.',
      resolve: (made) => estimate(made)?.rag ?? null,
    }),
    risk: t.field({
      type: Risk,
      nullable: true,
      description: 'Whether the target of the year is at risk; null where the expected figure has no rating.',
      resolve: (made) => estimate(made)?.risk ?? null,
    }),
    explanation: t.string({
      nullable: true,
      description: 'What it rests on, in words.',
      resolve: (made) => estimate(made)?.explanation ?? null,
    }),
  }),
});

builder.objectField(ReportRef, 'outlook', (t) =>
  t.field({
    type: OutlookRef,
    description:
      'Where the year will end, from the figures that the edition stood on; never mixed into the rating.',
    complexity: 5,
    resolve: async ({ id }, _args, context) => outlook((await analysisOf(id, context)).outlook),
  }),
);
