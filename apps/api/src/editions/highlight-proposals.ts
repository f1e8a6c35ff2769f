import { readHighlightFacts } from '@dial/database/read/highlight-facts';
import type { HighlightKind as Kind } from '@dial/database/read/words';
import { type Proposal, proposeHighlights } from '@dial/domain/highlights/propose-highlights';
import { builder } from '../schema/builder.ts';
import { HighlightKind } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef, IndicatorRef } from '../schema/refs.ts';

type HighlightProposal = Proposal & { readonly kind: Kind };

const HighlightProposalRef = builder.objectRef<HighlightProposal>('HighlightProposal').implement({
  description: 'A line for the highlights as the data suggests it, for people to take, change or leave.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HighlightKind }),
    text: t.exposeString('text'),
    why: t.exposeString('why'),
    indicator: t.field({
      type: IndicatorRef,
      resolve: ({ indicatorId }, _args, { loaders }) => loadFound(loaders.indicator, indicatorId),
    }),
  }),
});

builder.objectField(EditionRef, 'highlightProposals', (t) =>
  t.field({
    type: [HighlightProposalRef],
    permission: 'EDIT_HIGHLIGHTS',
    description: 'At most six of each kind; none once it is published.',
    resolve: async ({ id, stage }, _args, { reader }) => {
      if (stage === 'PUBLISHED') return [];
      const { workingWell, toNote } = proposeHighlights(await readHighlightFacts(reader, id));
      return [...workingWell.map(ofKind('WORKING_WELL')), ...toNote.map(ofKind('TO_NOTE'))];
    },
  }),
);

function ofKind(kind: Kind) {
  return (proposal: Proposal): HighlightProposal => ({ ...proposal, kind });
}
