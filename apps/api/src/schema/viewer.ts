import { readSessions, type SessionRow } from '@dial/database/read/sessions';
import type { Viewer } from '../server/viewer.ts';
import { builder } from './builder.ts';
import { Permission } from './enums.ts';
import { permissionsOf } from './permissions.ts';
import { RoleGrantRef } from './role-grant.ts';

interface ViewerSession extends SessionRow {
  readonly current: boolean;
}

const SessionRef = builder.objectRef<ViewerSession>('Session').implement({
  description: 'Somewhere that the viewer is signed in.',
  fields: (t) => ({
    id: t.exposeID('id'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', description: 'To five minutes.' }),
    device: t.exposeString('device', { nullable: true, description: 'What the browser calls itself.' }),
    address: t.exposeString('address', { nullable: true }),
    current: t.exposeBoolean('current', { description: 'The one that asks.' }),
  }),
});

export const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks; the public when signed out.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true }),
    name: t.exposeString('name', { nullable: true }),
    email: t.string({
      nullable: true,
      resolve: async ({ id }, _args, { loaders }) =>
        id === null ? null : ((await loaders.person.load(id))?.email ?? null),
    }),
    permissions: t.field({
      type: [Permission],
      description:
        'What the viewer may do beside reading, somewhere: a role may be for a part of the council alone.',
      resolve: permissionsOf,
    }),
    roles: t.field({
      type: [RoleGrantRef],
      resolve: ({ roles }) =>
        roles.flatMap(({ name, scopes }) => scopes.map((scope) => ({ role: name, scope }))),
    }),
    secondFactor: t.boolean({
      description: 'Whether a code is asked for beside the password.',
      resolve: async ({ id }, _args, { loaders }) =>
        id !== null && (await loaders.person.load(id))?.secondFactor === true,
    }),
    sessions: t.field({
      type: [SessionRef],
      description: 'Where the viewer is signed in, last used first; empty signed out.',
      resolve: async ({ id, session }, _args, { reader }) =>
        id === null
          ? []
          : (await readSessions(reader, id, new Date())).map((row) => ({
              ...row,
              current: row.id === session,
            })),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({ type: ViewerRef, resolve: (_root, _args, { viewer }) => viewer }),
);
