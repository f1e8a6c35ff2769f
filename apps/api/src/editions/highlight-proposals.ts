import type { HighlightKind as Kind } from '@dial/database/read/words';
import { builder } from '../schema/builder.ts';
import { HighlightKind } from '../schema/enums.ts';
import { found } from '../schema/found.ts';
import { EditionRef, IndicatorRef } from '../schema/refs.ts';

interface HighlightProposal {
  readonly kind: Kind;
  readonly text: string;
  readonly why: string;
  readonly indicatorId: string;
}

const HighlightProposalRef = builder.objectRef<HighlightProposal>('HighlightProposal').implement({
  description: 'A line for the highlights as the data suggests it, for people to take, change or leave.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HighlightKind }),
    text: t.exposeString('text'),
    why: t.exposeString('why'),
    indicator: t.field({
      type: IndicatorRef,
      resolve: async ({ indicatorId }, _args, { loaders }) =>
        found(await loaders.indicator.load(indicatorId), indicatorId),
    }),
  }),
});

builder.objectField(EditionRef, 'highlightProposals', (t) =>
  t.field({
    type: [HighlightProposalRef],
    permission: 'EDIT_HIGHLIGHTS',
    description: 'At most six of each kind; none once it is published.',
    resolve: () => [],
  }),
);
