import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { type Grant, grantWords, inGrantOrder } from '../../shared/people/grant-words.ts';
import { loadPeople } from '../load-people.ts';
import type { Person } from '../person-fragment.ts';
import { PERSON_RESULT, personOutcome } from '../person-result.ts';
import { isSame } from './is-same.ts';
import { FORMS } from './person-forms.ts';

const SET_GRANTS = graphql(
  `
    mutation SetGrants($person: ID!, $version: Int!, $grants: [RoleGrantInput!]!) {
      setGrants(person: $person, version: $version, grants: $grants) {
        ...PersonResult
      }
    }
  `,
  [PERSON_RESULT],
);

/**
 * Gives a role or takes one away. The API is told all roles of the person, so they are read first; with them goes the version that the
 * administrator looked at, so that nothing is changed where another one was first.
 */
export async function changeRoles(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const chosen: Grant = { name: typedText(data, 'role'), scope: typedText(data, 'scope') };
  const errors = [
    ...(chosen.name === '' ? [{ field: 'role', message: 'Choose a role.' }] : []),
    ...(chosen.scope === ''
      ? [{ field: 'scope', message: 'Choose from the list what the role is given for.' }]
      : []),
  ];
  if (errors.length > 0) return { form, kind: 'invalid', errors };
  const { people, names } = await loadPeople(args);
  const person = people.find(({ id }) => id === args.params.person);
  if (person === undefined) return { form, kind: 'failed' };
  const others = person.roles.filter((grant) => !isSame(grant, chosen));
  const grants = form === FORMS.addRole ? [...others, chosen] : others;
  const answer = await change(args, SET_GRANTS, {
    person: person.id,
    version: Number(typedText(data, 'version')),
    grants: grants.map(({ name, scope }) => ({ role: name, scope })),
  });
  const words = grantWords(chosen, names);
  const sent = {
    form,
    fields: { grants: form === FORMS.addRole ? 'scope' : '' },
    done: ({ name }: { readonly name: string }) =>
      form === FORMS.addRole
        ? `${name} has the role “${words}”.`
        : `${name} has the role “${words}” no longer.`,
    now: ({ roles }: Person) => {
      const held = inGrantOrder(roles, names).map((grant) => grantWords(grant, names));
      return held.length === 0 ? 'They have no role now.' : `They are now: ${held.join('; ')}.`;
    },
  };
  return personOutcome(sent, answer && readFragment(PERSON_RESULT, answer.setGrants));
}
