import type { PersonPresent } from '@dial/database/write/people';
import type { ResetToken } from '@dial/database/write/reset-links';
import type { Invalid, NotFound, WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadFound } from '../schema/load-found.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';
import { passwordLink, type Site } from '../server/site.ts';
import { PersonRef } from './person.ts';

interface PersonChanged {
  readonly __typename: 'PersonChanged';
  readonly personId: string;
}

interface PersonConflict {
  readonly __typename: 'PersonConflict';
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
      resolve: ({ personId }, _args, { loaders }) => loadFound(loaders.person, personId),
    }),
  }),
});

const PersonConflictRef = builder.objectRef<PersonConflict>('PersonConflict').implement({
  description: 'Somebody else was first; `person` is as they are now.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      resolve: ({ personId }, _args, { loaders }) => loadFound(loaders.person, personId),
    }),
    message: t.string({
      resolve: ({ personId }, _args, context) => wasChanged(context, 'account', personId),
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
  types: [PersonChangedRef, PersonConflictRef, InvalidInputRef, NotAllowedRef],
});

export const MakeResetLinkResultRef = builder.unionType('MakeResetLinkResult', {
  types: [ResetLinkRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of people answer it. */
export function changePersonResult(
  result: WriteResult<PersonPresent>,
): PersonChanged | PersonConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'PersonChanged', personId: result.id };
    case 'conflict':
      return { __typename: 'PersonConflict', personId: result.present.id };
    default:
      return invalidInput(result, 'person');
  }
}

export function makeResetLinkResult(
  result: ResetToken | Invalid | NotFound,
  site: Site,
): ResetLink | InvalidInput {
  if (result.kind !== 'token') return invalidInput(result, 'person');
  const { token, expiresAt } = result;
  return { __typename: 'ResetLink', url: passwordLink(site, token), expiresAt: expiresAt.toISOString() };
}
