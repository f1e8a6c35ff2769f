import { readPeriods } from '@dial/database/read/indicators';
import { builder } from './builder.ts';
import { DirectorateRef, PeriodRef, SourceRef, TrendPointRef } from './refs.ts';

SourceRef.implement({
  fields: (t) => ({
    document: t.exposeString('documentId'),
    line: t.exposeInt('line', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

PeriodRef.implement({
  description: 'Typed and sortable; start and end are null where the source gives none.',
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    start: t.expose('start', { type: 'Date', nullable: true }),
    end: t.expose('end', { type: 'Date', nullable: true }),
    kind: t.exposeString('kind', {
      description: 'E.g. quarter, year-to-date, financial-year: what may be drawn on one scale.',
    }),
  }),
});

DirectorateRef.implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

TrendPointRef.implement({
  description: 'A point of a small line: actuals of one kind of period, oldest first.',
  fields: (t) => ({ period: t.exposeString('period'), value: t.expose('value', { type: 'Decimal' }) }),
});

builder.queryField('periods', (t) =>
  t.field({
    type: [PeriodRef],
    description: 'The periods that hold observations the caller may see, oldest first.',
    complexity: { field: 50, multiplier: 50 },
    resolve: (_root, _args, { reader }) => readPeriods(reader),
  }),
);
