import type { Viewer } from '../server/viewer.ts';
import { builder } from './builder.ts';

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks; the public when signed out.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true }),
    roles: t.stringList({ resolve: ({ roles }) => roles.map(({ name }) => name) }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerRef, resolve: (_root, _args, { viewer }) => viewer }),
);
