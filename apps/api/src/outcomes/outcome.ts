import { readOutcomes } from '@dial/database/read/outcomes';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { PrintedTextRef, printedIn } from '../schema/printed-text.ts';
import { OutcomeMappingRef, OutcomeRef, PriorityRef, ProposedMeasureRef } from '../schema/refs.ts';

const OutcomeFilter = builder.inputType('OutcomeFilter', {
  fields: (t) => ({
    priorities: t.idList(),
    search: t.string(),
    unmappedOnly: t.boolean({
      description: 'Only outcomes that no indicator is mapped to, agreed or proposed.',
    }),
  }),
});

OutcomeRef.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    note: t.exposeString('note', { nullable: true }),
    printed: t.field({
      type: [PrintedTextRef],
      resolve: ({ documentId, printed }) => printedIn(documentId, printed),
    }),
    priority: t.field({
      type: PriorityRef,
      resolve: ({ priorityId }, _args, { loaders }) => loadFound(loaders.priority, priorityId),
    }),
    mappings: t.field({
      type: [OutcomeMappingRef],
      description: 'Agreed and proposed ones, then retired ones.',
      // At most 32 in Luton's record.
      complexity: { field: 1, multiplier: 35 },
      resolve: ({ id }, _args, { loaders }) => loaders.mappingsOfOutcome.load(id),
    }),
    proposedMeasures: t.field({
      type: [ProposedMeasureRef],
      // At most 11 in Luton's record.
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ id }, _args, { loaders }) => loaders.proposedMeasuresOfOutcome.load(id),
    }),
  }),
});

builder.queryFields((t) => ({
  outcomes: t.field({
    type: [OutcomeRef],
    description: 'Luton 2040 outcomes with the measures mapped to them.',
    args: { filter: t.arg({ type: OutcomeFilter }) },
    complexity: { field: 5, multiplier: 25 },
    resolve: (_root, { filter }, { reader }) => readOutcomes(reader, filter ?? {}),
  }),
  outcome: t.field({
    type: OutcomeRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { loaders }) => loaders.outcome.load(id),
  }),
}));
