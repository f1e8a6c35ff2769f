import { type ReportPage, readReportPage } from '@dial/database/read/reports';
import { GraphQLError } from 'graphql';
import { builder } from '../schema/builder.ts';
import { KEPT_ITEMS, leaveItems } from '../schema/leave-items.ts';
import { loadFound } from '../schema/load-found.ts';
import { PageInfoRef } from '../schema/page-info.ts';
import { ReportRef } from '../schema/refs.ts';
import { LIMITS } from '../server/limits.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { IndicatorFilter, IndicatorOrder, orderOf } from './filter-inputs.ts';

const Connection = builder.objectRef<ReportPage>('IndicatorReportConnection').implement({
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', { description: 'All that match the filter, whatever the page.' }),
    // The size of the page already multiplies what the connection's fields cost.
    nodes: t.field({
      type: [ReportRef],
      complexity: { field: 1, multiplier: 1 },
      extensions: KEPT_ITEMS,
      resolve: ({ rows }, _args, context) =>
        leaveItems(
          context,
          rows.map(({ id }) => loadFound(context.loaders.report, id)),
        ),
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      resolve: ({ hasNextPage, endCursor }) => ({
        hasNextPage,
        endCursor: endCursor === null ? null : writeCursor(endCursor),
      }),
    }),
  }),
});

builder.queryField('indicatorReports', (t) =>
  t.field({
    type: Connection,
    description: `The indicators of an edition, filtered, ordered and paged; at most ${LIMITS.pageSize} a page.`,
    args: {
      edition: t.arg.id({ required: true }),
      filter: t.arg({ type: IndicatorFilter }),
      orderBy: t.arg({ type: IndicatorOrder }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
    },
    complexity: ({ first }) => ({
      field: 5,
      multiplier: Math.max(1, Math.min(first ?? 50, LIMITS.pageSize)),
    }),
    resolve: async (_root, args, { reader, loaders }) => {
      const first = args.first ?? 50;
      if (first < 0 || first > LIMITS.pageSize) {
        throw new GraphQLError(`first must be between 0 and ${LIMITS.pageSize}; it is ${first}.`, {
          extensions: { code: 'BAD_USER_INPUT', field: 'first' },
        });
      }
      if ((await loaders.edition.load(args.edition)) === null) {
        throw new GraphQLError(`There is no edition ${args.edition}.`, {
          extensions: { code: 'NOT_FOUND', field: 'edition' },
        });
      }
      const order = orderOf(args.orderBy);
      const after = args.after == null ? null : readCursor(args.after, order);
      return readReportPage(reader, {
        editionId: args.edition,
        filter: args.filter ?? {},
        order,
        first,
        after,
      });
    },
  }),
);
