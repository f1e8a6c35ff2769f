import { readReturns } from '@dial/database/read/returns';
import { isOverdue } from '@dial/domain/return/is-overdue';
import { builder } from '../schema/builder.ts';
import { ReturnState } from '../schema/enums.ts';
import { ReturnRef } from '../schema/refs.ts';
import { isNowhere, RETURN_PERMISSIONS, scopeOf } from '../schema/scope.ts';
import { today } from '../schema/today.ts';
import { mayDecide } from './may.ts';

const ReturnList = builder.enumType('ReturnList', {
  description:
    "Which returns a list holds: those the viewer files, those that wait for the viewer's approval, or all that the viewer may see.",
  values: ['MINE', 'TO_APPROVE', 'ALL'] as const,
});

const PERMISSIONS_OF = {
  MINE: ['FILE_RETURNS'],
  TO_APPROVE: ['APPROVE_RETURNS'],
  ALL: RETURN_PERMISSIONS,
} as const;

builder.queryFields((t) => ({
  returns: t.field({
    type: [ReturnRef],
    description:
      "The returns of editions under way within the viewer's scope: overdue first, then by due date and title; none signed out.",
    args: {
      list: t.arg({ type: ReturnList, defaultValue: 'MINE' }),
      edition: t.arg.id({ description: 'Of this edition, one that is published included.' }),
      states: t.arg({ type: [ReturnState] }),
    },
    // At most 107 in Luton's record.
    complexity: { field: 20, multiplier: 110 },
    resolve: async (_root, { list, edition, states }, { reader, viewer }) => {
      const scope = scopeOf(viewer, ...PERMISSIONS_OF[list ?? 'MINE']);
      if (isNowhere(scope)) return [];
      const rows = await readReturns(reader, {
        scope,
        ...(edition == null ? { underWay: true } : { editionId: edition }),
        ...(states == null ? {} : { states }),
      });
      const listed = list === 'TO_APPROVE' ? rows.filter((row) => mayDecide(viewer, row)) : rows;
      const day = today();
      return listed.toSorted((a, b) => Number(isOverdue(b, day)) - Number(isOverdue(a, day)));
    },
  }),
  return: t.field({
    type: ReturnRef,
    nullable: true,
    description: "One return by its id; null unless it is within the viewer's scope.",
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { loaders }) => loaders.return.load(id),
  }),
}));
