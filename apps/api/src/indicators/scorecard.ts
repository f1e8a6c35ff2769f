import { readScorecard } from '@dial/database/read/scorecard';
import { builder } from '../schema/builder.ts';
import { Frequency, Movement, ObservationStatus, Polarity, Rag, UnratedReason } from '../schema/enums.ts';
import { ScorecardRowRef, TrendPointRef } from '../schema/refs.ts';
import { LIMITS } from '../server/limits.ts';
import { IndicatorFilter, IndicatorOrder, orderOf } from './filter-inputs.ts';
import { printedFor, targetFor } from './target-for.ts';

ScorecardRowRef.implement({
  description: "A row of an edition's table, flat: what the table shows, sorts and groups by.",
  fields: (t) => ({
    id: t.exposeID('id'),
    indicatorId: t.exposeID('indicatorId'),
    position: t.exposeInt('position'),
    reference: t.exposeString('reference', { nullable: true }),
    title: t.exposeString('title'),
    series: t.exposeString('series', { nullable: true }),
    areaId: t.exposeID('areaId'),
    areaName: t.exposeString('areaName'),
    directorateId: t.exposeID('directorateId', { nullable: true }),
    directorateName: t.exposeString('directorateName', { nullable: true }),
    directorateDerived: t.exposeBoolean('directorateDerived'),
    service: t.exposeString('service', { nullable: true }),
    frequency: t.expose('frequency', { type: Frequency, nullable: true }),
    listedOnly: t.exposeBoolean('listedOnly'),
    unit: t.exposeString('unit'),
    decimals: t.exposeInt('decimals', { nullable: true }),
    latest: t.expose('latest', { type: 'Decimal', nullable: true }),
    latestRaw: t.exposeString('latestRaw', { nullable: true }),
    latestStatus: t.expose('latestStatus', { type: ObservationStatus, nullable: true }),
    latestExpected: t.exposeString('latestExpected', { nullable: true }),
    periodId: t.exposeID('periodId', { nullable: true, description: 'The period of the latest figure.' }),
    periodLabel: t.exposeString('periodLabel', { nullable: true }),
    polarity: t.expose('polarity', { type: Polarity }),
    ratedTarget: t.expose('ratedTarget', { type: 'Decimal', nullable: true }),
    ratedValue: t.expose('ratedValue', {
      type: 'Decimal',
      nullable: true,
      description: 'The figure that the distance is counted from.',
    }),
    ratedPeriodLabel: t.exposeString('ratedPeriodLabel', {
      nullable: true,
      description:
        "The period of the figure that the distance is counted from; it may be another than the latest's.",
    }),
    targetRaw: t.exposeString('targetRaw', { nullable: true }),
    targetFor: t.string({
      nullable: true,
      description:
        'What the target is for, in words: "for the whole of 2023-24". Of the target rated against, else of the one printed.',
      resolve: targetFor,
    }),
    targetRawFor: t.string({
      nullable: true,
      description:
        'What the target in `targetRaw` is for, in words; it may be another than the one rated against.',
      resolve: printedFor,
    }),
    distancePercent: t.expose('distancePercent', { type: 'Decimal', nullable: true }),
    rag: t.expose('rag', { type: Rag, nullable: true }),
    published: t.exposeBoolean('published', {
      description: 'Whether the rating shown was published; else it is computed.',
    }),
    unratedReason: t.expose('unratedReason', { type: UnratedReason, nullable: true }),
    ratingsDiffer: t.exposeBoolean('ratingsDiffer'),
    movement: t.expose('movement', { type: Movement }),
    movementChange: t.expose('movementChange', { type: 'Decimal', nullable: true }),
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

builder.queryField('scorecard', (t) =>
  t.field({
    type: [ScorecardRowRef],
    description: `All rows of an edition that match, at most ${LIMITS.scorecardRows}; empty for an unknown edition.`,
    args: {
      edition: t.arg.id({ required: true }),
      filter: t.arg({ type: IndicatorFilter }),
      orderBy: t.arg({ type: IndicatorOrder }),
    },
    complexity: { field: 100, multiplier: 100 },
    resolve: (_root, { edition, filter, orderBy }, { reader }) =>
      readScorecard(reader, {
        editionId: edition,
        filter: filter ?? {},
        order: orderOf(orderBy),
        limit: LIMITS.scorecardRows,
      }),
  }),
);
