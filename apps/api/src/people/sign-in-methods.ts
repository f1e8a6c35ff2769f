import { builder } from '../schema/builder.ts';
import type { Site } from '../server/site.ts';

const IdentityProviderRef = builder.objectRef<{ name: string }>('IdentityProvider').implement({
  fields: (t) => ({ name: t.exposeString('name', { description: 'What people call it.' }) }),
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
  }),
});

builder.queryField('signInMethods', (t) =>
  t.field({ type: SignInMethodsRef, resolve: (_root, _args, { site }) => site }),
);
