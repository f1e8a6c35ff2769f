import { type PersonRow, readPeople } from '@dial/database/read/people';
import type { RoleToGive } from '@dial/database/write/read-grants';
import { builder } from '../schema/builder.ts';
import { ROLES_TO_GIVE } from '../schema/permissions.ts';
import { RoleGrantRef } from '../schema/role-grant.ts';

export const PersonRef = builder.objectRef<PersonRow>('Person').implement({
  description: 'Somebody who may sign in, or might when they were active.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    active: t.exposeBoolean('active'),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'To five minutes; null before the first sign-in.',
    }),
    secondFactor: t.exposeBoolean('secondFactor'),
    version: t.exposeInt('version', { description: 'Moves with every change of the person or their roles.' }),
    roles: t.field({ type: [RoleGrantRef], resolve: ({ grants }) => grants }),
  }),
});

const RoleRef = builder.objectRef<RoleToGive>('Role').implement({
  description: 'A role that can be given.',
  fields: (t) => ({
    name: t.exposeString('name'),
    scoped: t.exposeBoolean('scoped', {
      description: 'Whether it may be given for a part of the council; else it is for the whole.',
    }),
  }),
});

builder.queryFields((t) => ({
  people: t.field({
    type: [PersonRef],
    description: 'Everybody, by name.',
    permission: 'MANAGE_PEOPLE',
    resolve: (_root, _args, { reader }) => readPeople(reader),
  }),
  roles: t.field({ type: [RoleRef], resolve: () => [...ROLES_TO_GIVE] }),
}));
