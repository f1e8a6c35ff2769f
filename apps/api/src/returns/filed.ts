import { builder } from '../schema/builder.ts';
import { ReportRef, ReturnRef } from '../schema/refs.ts';

builder.objectField(ReportRef, 'filed', (t) =>
  t.field({
    type: ReturnRef,
    nullable: true,
    description: "Its return; null unless it is within the viewer's scope.",
    resolve: ({ id }, _args, { loaders }) => loaders.return.load(id),
  }),
);
