import { type PersonRow, readPeople } from '@dial/database/read/people';
import { builder } from '../schema/builder.ts';
import { ROLE_NAMES, type RoleName, roleRule } from '../schema/permissions.ts';
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

const RoleRef = builder.objectRef<RoleName>('Role').implement({
  description: 'A role that can be given.',
  fields: (t) => ({
    name: t.string({ resolve: (name) => name }),
    scoped: t.boolean({
      description: 'Whether it matters for which part of the council the role is given.',
      resolve: (name) => Object.values(roleRule(name)?.may ?? {}).some(({ within }) => within === 'scope'),
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
  roles: t.field({ type: [RoleRef], resolve: () => [...ROLE_NAMES] }),
}));
