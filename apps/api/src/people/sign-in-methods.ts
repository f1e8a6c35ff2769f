import { readDemonstrationPeople } from '@dial/database/demonstration/demonstration-people';
import type { PersonRow } from '@dial/database/read/people';
import { builder } from '../schema/builder.ts';
import { RoleGrantRef } from '../schema/role-grant.ts';
import type { Site } from '../server/site.ts';

const IdentityProviderRef = builder.objectRef<{ name: string }>('IdentityProvider').implement({
  fields: (t) => ({ name: t.exposeString('name', { description: 'What people call it.' }) }),
});

const DemonstrationPersonRef = builder.objectRef<PersonRow>('DemonstrationPerson').implement({
  description: 'Somebody made up, whom anybody may sign in as.',
  fields: (t) => ({
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    roles: t.field({ type: [RoleGrantRef], resolve: ({ grants }) => grants }),
  }),
});

const DemonstrationRef = builder.objectRef<{ password: string }>('Demonstration').implement({
  description: 'People made up to try Dial out, on a server that is there for it alone.',
  fields: (t) => ({
    password: t.exposeString('password', { description: "Everybody's." }),
    people: t.field({
      type: [DemonstrationPersonRef],
      resolve: (_demonstration, _args, { unkept }) => readDemonstrationPeople(unkept),
    }),
  }),
});

const SignInMethodsRef = builder.objectRef<Site>('SignInMethods').implement({
  description: 'How one may sign in here.',
  fields: (t) => ({
    resetByEmail: t.exposeBoolean('resetByEmail', {
      description: "Whether a forgotten password is mended by e-mail; else by an administrator's link.",
    }),
    openIdConnect: t.field({
      type: IdentityProviderRef,
      nullable: true,
      description: 'The identity provider; null where there is none.',
      resolve: ({ openIdConnect }) => (openIdConnect === null ? null : { name: openIdConnect }),
    }),
    demonstration: t.field({
      type: DemonstrationRef,
      nullable: true,
      description: 'Null on every server that is not a demonstration.',
      resolve: ({ demonstrationPassword: password }) => (password === null ? null : { password }),
    }),
  }),
});

builder.queryField('signInMethods', (t) =>
  t.field({ type: SignInMethodsRef, resolve: (_root, _args, { site }) => site }),
);
