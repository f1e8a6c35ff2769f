import type { Viewer } from '../server/viewer.ts';
import { builder } from './builder.ts';
import { Permission } from './enums.ts';
import { permissionsOf } from './permissions.ts';

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks; the public when signed out.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true }),
    permissions: t.field({
      type: [Permission],
      description: 'What the viewer may do beside reading.',
      resolve: permissionsOf,
    }),
    roles: t.stringList({ resolve: ({ roles }) => roles.map(({ name }) => name) }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerRef, resolve: (_root, _args, { viewer }) => viewer }),
);
