import { type NextEdition, type NextRow, readNextEdition } from '@dial/database/read/next-edition';
import { builder } from '../schema/builder.ts';
import { Frequency } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef, IndicatorRef, PeriodRef } from '../schema/refs.ts';
import { today } from '../schema/today.ts';

type DueDate = NextEdition['dueDates'][number];

const DueDateRef = builder.objectRef<DueDate>('DueDate').implement({
  description: 'When the returns of indicators of a frequency, or of those that print none, are due.',
  fields: (t) => ({
    frequency: t.expose('frequency', { type: Frequency, nullable: true }),
    dueOn: t.expose('dueOn', { type: 'Date' }),
    count: t.exposeInt('count'),
  }),
});

const NotDueRef = builder.objectRef<NextRow>('NotDue').implement({
  description: 'An indicator that owes nothing for the quarter, with the period that it reported on last.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      resolve: ({ periodId }, _args, { loaders }) =>
        periodId === null ? null : loaders.period.load(periodId),
    }),
  }),
});

const NextEditionRef = builder.objectRef<NextEdition>('NextEdition').implement({
  description: 'The edition that would be opened next.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    from: t.field({
      type: EditionRef,
      resolve: ({ fromId }, _args, { loaders }) => loadFound(loaders.edition, fromId),
    }),
    dueDates: t.field({
      type: [DueDateRef],
      description: 'As Dial proposes them.',
      resolve: ({ dueDates }) => [...dueDates],
    }),
    due: t.exposeInt('due', { description: 'Indicators that owe a return.' }),
    notDue: t.field({ type: [NotDueRef], resolve: ({ notDue }) => [...notDue] }),
  }),
});

builder.queryField('nextEdition', (t) =>
  t.field({
    type: NextEditionRef,
    nullable: true,
    permission: 'OPEN_EDITIONS',
    description: 'The edition that would be opened after the newest one; null where none is held.',
    resolve: (_root, _args, { reader }) => readNextEdition(reader, today()),
  }),
);
