import { builder } from './builder.ts';

const CouncilRef = builder.objectRef<{ name: string }>('Council').implement({
  description: 'The council that this deployment serves.',
  fields: (t) => ({ name: t.exposeString('name') }),
});

builder.queryField('council', (t) =>
  t.field({ type: CouncilRef, resolve: (_root, _args, { council }) => council }),
);
