import { type AuditPage, readAuditEvents } from '@dial/database/read/audit';
import { GraphQLError } from 'graphql';
import { builder } from '../schema/builder.ts';
import { PageInfoRef } from '../schema/page-info.ts';
import { AuditEntryRef } from '../schema/refs.ts';
import { LIMITS } from '../server/limits.ts';

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
    before: t.string({
      nullable: true,
      description: 'What it was, as JSON; null where there was nothing.',
      resolve: ({ details }) => jsonOf(details.before),
    }),
    after: t.string({
      nullable: true,
      description: 'What it became, as JSON.',
      resolve: ({ details }) => jsonOf(details.after),
    }),
    edition: t.exposeID('editionId', { nullable: true }),
    indicator: t.exposeID('indicatorId', { nullable: true }),
  }),
});

const AuditConnectionRef = builder.objectRef<AuditPage>('AuditConnection').implement({
  fields: (t) => ({
    nodes: t.field({
      type: [AuditEntryRef],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ rows }) => [...rows],
    }),
    pageInfo: t.field({ type: PageInfoRef, resolve: (page) => page }),
  }),
});

const AuditFilter = builder.inputType('AuditFilter', {
  fields: (t) => ({
    edition: t.id(),
    indicator: t.id(),
    actor: t.id(),
    subject: t.string(),
    action: t.string({ description: 'One action, or, with a dot at its end, all that begin so: "return.".' }),
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
    complexity: ({ first }) => ({ field: 5, multiplier: pageSize(first) }),
    resolve: (_root, { filter, first, after }, { reader }) => {
      if (first != null && (first < 0 || first > LIMITS.pageSize)) {
        throw new GraphQLError(`first must be between 0 and ${LIMITS.pageSize}; it is ${first}.`, {
          extensions: { code: 'BAD_USER_INPUT', field: 'first' },
        });
      }
      const { edition, indicator, ...rest } = filter ?? {};
      const asked = { ...rest, editionId: edition, indicatorId: indicator };
      return readAuditEvents(reader, { ...asked, first: first ?? 50, after: after ?? null });
    },
  }),
);

function pageSize(first: number | null | undefined): number {
  return Math.max(1, Math.min(first ?? 50, LIMITS.pageSize));
}

function jsonOf(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
