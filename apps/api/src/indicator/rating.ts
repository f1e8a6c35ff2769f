import { Movement, Rag, UnratedReason } from '../schema/enums.ts';
import { MovementRef, PeriodRef, RatingRef } from '../schema/refs.ts';

RatingRef.implement({
  fields: (t) => ({
    rag: t.expose('rag', {
      type: Rag,
      nullable: true,
      description: 'What readers are shown: the published rating where there is one, else the computed one.',
    }),
    published: t.expose('publishedRag', {
      type: Rag,
      nullable: true,
      description: 'As printed in the edition or signed off for it; null where none was.',
    }),
    publishedRaw: t.exposeString('publishedRaw', {
      nullable: true,
      description: 'The printed cell, as extracted.',
    }),
    computed: t.expose('computedRag', {
      type: Rag,
      nullable: true,
      description: 'What the rule in force for the edition gives; fixed when the edition is published.',
    }),
    unratedReason: t.expose('unratedReason', {
      type: UnratedReason,
      nullable: true,
      description: 'Why there is no computed rating.',
    }),
    differs: t.exposeBoolean('ratingsDiffer', {
      description: 'Whether published and computed rating differ.',
    }),
    explanation: t.exposeString('explanation', {
      description: 'The arithmetic in a sentence a councillor can follow, assumptions said.',
    }),
    ruleVersion: t.exposeString('ruleVersion'),
    ratedValue: t.expose('ratedValue', { type: 'Decimal', nullable: true }),
    ratedTarget: t.expose('ratedTarget', { type: 'Decimal', nullable: true }),
    ratedPeriod: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'The period of the rated value.',
      resolve: ({ ratedPeriodId }, _args, { loaders }) =>
        ratedPeriodId === null ? null : loaders.period.load(ratedPeriodId),
    }),
    distancePercent: t.expose('distancePercent', {
      type: 'Decimal',
      nullable: true,
      description:
        'Distance from target in the direction that matters, percent of target; negative is short of target.',
    }),
  }),
});

MovementRef.implement({
  fields: (t) => ({
    movement: t.expose('movement', { type: Movement }),
    comparedWith: t.field({
      type: PeriodRef,
      nullable: true,
      resolve: ({ movementComparedWithId }, _args, { loaders }) =>
        movementComparedWithId === null ? null : loaders.period.load(movementComparedWithId),
    }),
    change: t.expose('movementChange', { type: 'Decimal', nullable: true }),
    explanation: t.exposeString('movementExplanation'),
  }),
});
