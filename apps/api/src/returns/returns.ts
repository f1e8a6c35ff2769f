import { builder } from '../schema/builder.ts';
import { ReturnState } from '../schema/enums.ts';
import { ReturnRef } from '../schema/refs.ts';

const ReturnList = builder.enumType('ReturnList', {
  description:
    "Which returns a list holds: those the viewer files, those that wait for the viewer's approval, or all that the viewer may see.",
  values: ['MINE', 'TO_APPROVE', 'ALL'] as const,
});

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
    complexity: { field: 20, multiplier: 50 },
    resolve: () => [],
  }),
  return: t.field({
    type: ReturnRef,
    nullable: true,
    description: "One return by its id; null unless it is within the viewer's scope.",
    args: { id: t.arg.id({ required: true }) },
    resolve: () => null,
  }),
}));
