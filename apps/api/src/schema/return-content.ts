import { RETURN_STATUSES, type ReturnContent, type ReturnRevision } from '@dial/domain/return/return-content';
import { builder } from './builder.ts';
import { PeriodRef } from './refs.ts';

const ReturnStatus = builder.enumType('ReturnStatus', {
  description: 'What an officer says of the figure that is asked for.',
  values: RETURN_STATUSES,
});

const ReturnRevisionRef = builder.objectRef<ReturnRevision>('ReturnRevision').implement({
  description: 'A new figure for a period that was reported on before.',
  fields: (t) => ({
    period: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'Null in a draft as long as none is chosen.',
      resolve: ({ period }, _args, { loaders }) => (period === '' ? null : loaders.period.load(period)),
    }),
    value: t.exposeString('value'),
    numerator: t.exposeString('numerator', { nullable: true }),
    denominator: t.exposeString('denominator', { nullable: true }),
    reason: t.exposeString('reason', { description: 'Why the figure changes; shown to readers.' }),
    confirmed: t.boolean({
      description: 'Whether the question about a figure far from those around it was answered with yes.',
      resolve: ({ confirmed }) => confirmed ?? false,
    }),
  }),
});

export const ReturnContentRef = builder.objectRef<ReturnContent>('ReturnContent').implement({
  description: 'What an officer files, figures as typed.',
  fields: (t) => ({
    status: t.expose('status', { type: ReturnStatus }),
    value: t.exposeString('value', { nullable: true }),
    numerator: t.exposeString('numerator', { nullable: true }),
    denominator: t.exposeString('denominator', { nullable: true }),
    expected: t.expose('expected', {
      type: 'Date',
      nullable: true,
      description: 'When an awaited figure is expected.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why a figure is not available, or why it is a revised one.',
    }),
    commentary: t.exposeString('commentary', {
      description: 'Paragraphs, lists and links in a small subset of Markdown.',
    }),
    confirmed: t.exposeBoolean('confirmed', {
      description: 'Whether the question about a figure far from its history was answered with yes.',
    }),
    revisions: t.field({ type: [ReturnRevisionRef], resolve: ({ revisions }) => [...revisions] }),
  }),
});

const ReturnRevisionInput = builder.inputType('ReturnRevisionInput', {
  fields: (t) => ({
    period: t.id({ required: true, description: 'Empty as long as none is chosen.' }),
    value: t.string({ required: true }),
    numerator: t.string(),
    denominator: t.string(),
    reason: t.string({ required: true }),
    confirmed: t.boolean(),
  }),
});

export const ReturnContentInput = builder.inputType('ReturnContentInput', {
  fields: (t) => ({
    status: t.field({ type: ReturnStatus, required: true }),
    value: t.string(),
    numerator: t.string(),
    denominator: t.string(),
    expected: t.field({ type: 'Date' }),
    reason: t.string(),
    commentary: t.string({ required: true }),
    confirmed: t.boolean({ required: true }),
    revisions: t.field({ type: [ReturnRevisionInput], required: true }),
  }),
});

/** What a client sent, with null for what it left out. */
export function returnContentOf(input: typeof ReturnContentInput.$inferInput): ReturnContent {
  const { value = null, numerator = null, denominator = null, expected = null, reason = null } = input;
  const { status, commentary, confirmed } = input;
  return {
    status,
    value,
    numerator,
    denominator,
    expected,
    reason,
    commentary,
    confirmed,
    revisions: input.revisions.map((revision) => ({
      period: revision.period,
      value: revision.value,
      numerator: revision.numerator ?? null,
      denominator: revision.denominator ?? null,
      reason: revision.reason,
      confirmed: revision.confirmed ?? false,
    })),
  };
}
