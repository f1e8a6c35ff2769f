import { readScorecard, type ScorecardRow } from '@dial/database/read/scorecard';
import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../schema/builder.ts';
import { ScorecardRowRef, TrendPointRef } from '../schema/refs.ts';
import type { Context } from '../server/context.ts';
import { LIMITS } from '../server/limits.ts';
import { IndicatorFilter, IndicatorOrder, orderOf } from './filter-inputs.ts';
import { otherSearchText } from './other-search-text.ts';
import { ROW_FIELDS } from './row-fields.ts';

ScorecardRowRef.implement({
  description: "A row of an edition's table, flat: what the table shows, sorts and groups by.",
  fields: (t) => ({
    ...Object.fromEntries(
      ROW_FIELDS.map(({ name, type, nullable, description, value }) => [
        name,
        t.field({ type, nullable, description, resolve: value }),
      ]),
    ),
    trend: t.field({
      type: [TrendPointRef],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ trend }) => trend,
    }),
    outcomeIds: t.idList({
      description: 'Outcomes it is mapped to, agreed or proposed.',
      resolve: ({ outcomeIds }) => outcomeIds,
    }),
    owners: t.exposeStringList('owners'),
    searchText: t.exposeString('searchText', {
      description: 'Folded text that typed words are looked for in.',
    }),
  }),
});

const ColumnsRef = builder.objectRef<readonly ScorecardRow[]>('ScorecardColumns').implement({
  description:
    'The rows of a scorecard as columns: each field a list with a value for every row, in their order. A third of the bytes.',
  fields: (t) => ({
    ...Object.fromEntries(
      ROW_FIELDS.map(({ name, type, nullable, description, value }) => [
        name,
        t.field({
          type: [type],
          nullable: { list: false, items: nullable },
          description,
          resolve: (rows) => rows.map(value),
        }),
      ]),
    ),
    trendPeriods: t.field({
      type: t.listRef(t.listRef('String')),
      description: 'The periods of the small line.',
      resolve: (rows) => rows.map(({ trend }) => trend.map(({ period }) => period)),
    }),
    trendValues: t.field({
      type: t.listRef(t.listRef('Decimal')),
      resolve: (rows) => rows.map(({ trend }) => trend.map(({ value }) => value)),
    }),
    outcomeIds: t.field({
      type: t.listRef(t.listRef('ID')),
      resolve: (rows) => rows.map(({ outcomeIds }) => outcomeIds),
    }),
    owners: t.field({
      type: t.listRef(t.listRef('String')),
      resolve: (rows) => rows.map(({ owners }) => owners),
    }),
    searchText: t.stringList({
      nullable: { list: false, items: true },
      description:
        'Folded text that typed words are looked for in; null where that is what the row names: title, series, reference, area, directorate, service and owners.',
      resolve: (rows) => rows.map(otherSearchText),
    }),
  }),
});

const scorecardArguments = builder.args((t) => ({
  edition: t.id({ required: true }),
  filter: t.field({ type: IndicatorFilter }),
  orderBy: t.field({ type: IndicatorOrder }),
}));

function readRows(
  reader: Context['reader'],
  { edition, filter, orderBy }: InputShapeFromFields<typeof scorecardArguments>,
) {
  return readScorecard(reader, {
    editionId: edition,
    filter: filter ?? {},
    order: orderOf(orderBy),
    limit: LIMITS.scorecardRows,
  });
}

builder.queryField('scorecard', (t) =>
  t.field({
    type: [ScorecardRowRef],
    description: `All rows of an edition that match, at most ${LIMITS.scorecardRows}; empty for an unknown edition.`,
    args: scorecardArguments,
    complexity: { field: 100, multiplier: 100 },
    resolve: (_root, asked, { reader }) => readRows(reader, asked),
  }),
);

builder.queryField('scorecardColumns', (t) =>
  t.field({
    type: ColumnsRef,
    description: 'The same rows as columns.',
    args: scorecardArguments,
    complexity: 1_000,
    resolve: (_root, asked, { reader }) => readRows(reader, asked),
  }),
);
