import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { type Grant, grantWords, inGrantOrder } from '../../shared/people/grant-words.ts';
import { loadPeople } from '../load-people.ts';
import { PERSON_RESULT, personOutcome } from '../person-result.ts';
import { readLooked } from './looked.ts';
import { FORMS } from './person-forms.ts';
import { isSame, sameGrants } from './same-grants.ts';

const SET_GRANTS = graphql(
  `
    mutation SetGrants($person: ID!, $grants: [RoleGrantInput!]!) {
      setGrants(person: $person, grants: $grants) {
        ...PersonResult
      }
    }
  `,
  [PERSON_RESULT],
);

/**
 * Gives a role or takes one away. The API is told all roles of the person, so they are read first: where another administrator
 * changed them since this one looked, nothing is sent and the form says so.
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
  if (!sameGrants(person.roles, readLooked(typedText(data, 'looked')))) {
    const now = inGrantOrder(person.roles, names).map((grant) => grantWords(grant, names));
    return {
      form,
      kind: 'conflict',
      message: `Somebody else changed the roles of ${person.name} since you opened the page.`,
      now: now.length === 0 ? 'They have no role now.' : `They are now: ${now.join('; ')}.`,
    };
  }
  const others = person.roles.filter((grant) => !isSame(grant, chosen));
  const grants = form === FORMS.addRole ? [...others, chosen] : others;
  const answer = await change(args, SET_GRANTS, {
    person: person.id,
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
  };
  return personOutcome(sent, answer && readFragment(PERSON_RESULT, answer.setGrants));
}
