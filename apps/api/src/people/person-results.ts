import type { ResetToken } from '@dial/database/write/reset-links';
import type { Invalid, NotFound, Written } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { passwordLink, type Site } from '../server/site.ts';
import { PersonRef } from './person.ts';

interface PersonChanged {
  readonly __typename: 'PersonChanged';
  readonly personId: string;
}

interface ResetLink {
  readonly __typename: 'ResetLink';
  readonly url: string;
  readonly expiresAt: string;
}

const PersonChangedRef = builder.objectRef<PersonChanged>('PersonChanged').implement({
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      resolve: async ({ personId }, _args, { loaders }) =>
        found(await loaders.person.load(personId), personId),
    }),
  }),
});

const ResetLinkRef = builder.objectRef<ResetLink>('ResetLink').implement({
  description: 'Where a person sets a password, once. It is shown this once.',
  fields: (t) => ({
    url: t.exposeString('url'),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
  }),
});

export const ChangePersonResultRef = builder.unionType('ChangePersonResult', {
  types: [PersonChangedRef, InvalidInputRef, NotAllowedRef],
});

export const MakeResetLinkResultRef = builder.unionType('MakeResetLinkResult', {
  types: [ResetLinkRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of people answer it. */
export function changePersonResult(result: Written | Invalid | NotFound): PersonChanged | InvalidInput {
  return result.kind === 'ok'
    ? { __typename: 'PersonChanged', personId: result.id }
    : invalidInput(result, 'person');
}

export function makeResetLinkResult(
  result: ResetToken | Invalid | NotFound,
  site: Site,
): ResetLink | InvalidInput {
  if (result.kind !== 'token') return invalidInput(result, 'person');
  const { token, expiresAt } = result;
  return { __typename: 'ResetLink', url: passwordLink(site, token), expiresAt: expiresAt.toISOString() };
}
