import { addPerson, changePerson, setGrants } from '@dial/database/write/people';
import { makeResetToken } from '@dial/database/write/reset-links';
import { builder } from '../schema/builder.ts';
import { ROLES_TO_GIVE } from '../schema/permissions.ts';
import { writing } from '../schema/writing.ts';
import { resetIdentifier } from '../server/verification-identifier.ts';
import { AddPersonInput, ChangePersonInput, RoleGrantInput } from './person-inputs.ts';
import {
  ChangePersonResultRef,
  changePersonResult,
  MakeResetLinkResultRef,
  makeResetLinkResult,
} from './person-results.ts';

builder.mutationFields((t) => ({
  addPerson: t.field({
    type: ChangePersonResultRef,
    description: 'Adds somebody who may sign in, once they have a password or by the identity provider.',
    permission: 'MANAGE_PEOPLE',
    args: { input: t.arg({ type: AddPersonInput, required: true }) },
    resolve: writing(async (writer, { input }) =>
      changePersonResult(await addPerson(writer, input, ROLES_TO_GIVE)),
    ),
  }),
  changePerson: t.field({
    type: ChangePersonResultRef,
    description: 'Who becomes inactive is signed out at once.',
    permission: 'MANAGE_PEOPLE',
    args: { input: t.arg({ type: ChangePersonInput, required: true }) },
    resolve: writing(async (writer, { input: { id, name, email, active } }) =>
      changePersonResult(
        await changePerson(writer, {
          id,
          name: name ?? undefined,
          email: email ?? undefined,
          active: active ?? undefined,
        }),
      ),
    ),
  }),
  setGrants: t.field({
    type: ChangePersonResultRef,
    description: 'Gives a person these roles and no others; `version` is of the person, as looked at.',
    permission: 'MANAGE_PEOPLE',
    args: {
      person: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      grants: t.arg({ type: [RoleGrantInput], required: true }),
    },
    resolve: writing(async (writer, { person, version, grants }) =>
      changePersonResult(await setGrants(writer, { id: person, version, grants }, ROLES_TO_GIVE)),
    ),
  }),
  makeResetLink: t.field({
    type: MakeResetLinkResultRef,
    description:
      'Makes a link by which a person sets a password, once: also the invitation. One made before ends.',
    permission: 'MANAGE_PEOPLE',
    args: { person: t.arg.id({ required: true }) },
    resolve: writing(async (writer, { person }, { site }) =>
      makeResetLinkResult(await makeResetToken(writer, person, resetIdentifier), site),
    ),
  }),
}));
