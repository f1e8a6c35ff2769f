import { builder } from '../schema/builder.ts';
import { loadAll } from '../schema/load-all.ts';
import { AreaRef, EditionRef, ReportRef } from '../schema/refs.ts';
import type { Context } from '../server/context.ts';
import { type Looked, lookCloser } from '../shared/look-closer.ts';
import { areaOfEdition, type PartOfEdition, wholeEdition } from '../shared/part-of-edition.ts';

const CloserLookRef = builder.objectRef<Looked>('CloserLook').implement({
  description: 'What is red for three quarters running, as the editions of these quarters show it.',
  fields: (t) => ({
    quarters: t.idList({
      description:
        'The ids of the three editions that it takes, this one first, whether or not they are held.',
      resolve: ({ quarters }) => [...quarters],
    }),
    held: t.exposeInt('held', {
      description: 'How many of them are held in a row; with fewer than three nothing is said.',
    }),
    reports: t.field({
      type: [ReportRef],
      description: 'In the order of the edition.',
      // No more than an edition has reds: at most 31 in Luton's record.
      complexity: { field: 1, multiplier: 31 },
      resolve: ({ quarters, indicatorIds }, _args, { loaders }) =>
        loadAll(
          loaders.report,
          indicatorIds.map((id) => `${quarters[0]}.${id}`),
        ),
    }),
  }),
});

const closerLook = <Row>(partOf: (row: Row) => PartOfEdition) => ({
  type: CloserLookRef,
  complexity: 10,
  resolve: (row: Row, _args: object, context: Context) => lookCloser(partOf(row), context),
});

builder.objectField(EditionRef, 'closerLook', (t) => t.field(closerLook(wholeEdition)));
builder.objectField(AreaRef, 'closerLook', (t) => t.field(closerLook(areaOfEdition)));
