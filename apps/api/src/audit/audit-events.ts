import { builder } from '../schema/builder.ts';
import type { AuditRow } from '../schema/cycle-rows.ts';
import { type PageEnd, PageInfoRef } from '../schema/page-info.ts';
import { AuditEntryRef } from '../schema/refs.ts';

AuditEntryRef.implement({
  description: 'One thing that somebody did.',
  fields: (t) => ({
    id: t.exposeID('id'),
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.exposeID('actor', {
      description: 'A person\'s id; "record" for the documents, "dial" for Dial itself.',
    }),
    actorName: t.exposeString('actorName'),
    action: t.exposeString('action', { description: 'E.g. "return.approve".' }),
    subject: t.exposeString('subject', { description: 'The id of what it was done to.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What it was, as JSON; null where there was nothing.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'What it became, as JSON.' }),
    edition: t.exposeID('editionId', { nullable: true }),
    indicator: t.exposeID('indicatorId', { nullable: true }),
  }),
});

interface AuditPage {
  readonly rows: readonly AuditRow[];
  readonly end: PageEnd;
}

const AuditConnectionRef = builder.objectRef<AuditPage>('AuditConnection').implement({
  fields: (t) => ({
    nodes: t.field({
      type: [AuditEntryRef],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ rows }) => [...rows],
    }),
    pageInfo: t.field({ type: PageInfoRef, resolve: ({ end }) => end }),
  }),
});

const AuditFilter = builder.inputType('AuditFilter', {
  fields: (t) => ({
    edition: t.id(),
    indicator: t.id(),
    actor: t.id(),
    subject: t.string(),
    action: t.string({ description: 'One action, or with a dot at its end all that begin so: "return.".' }),
    from: t.field({ type: 'Date', description: 'The first day, in London.' }),
    to: t.field({ type: 'Date', description: 'The last day, in London.' }),
  }),
});

builder.queryField('auditEvents', (t) =>
  t.field({
    type: AuditConnectionRef,
    permission: 'READ_AUDIT',
    description: 'What was done, newest first.',
    args: {
      filter: t.arg({ type: AuditFilter }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
    },
    resolve: () => ({ rows: [], end: { hasNextPage: false, endCursor: null } }),
  }),
);
