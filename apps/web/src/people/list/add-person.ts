import { type ActionFunctionArgs, redirect } from 'react-router';
import { announce } from '../../shared/announce.ts';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { PERSON } from '../person-fragment.ts';
import { PERSON_RESULT, personOutcome } from '../person-result.ts';

const ADD_PERSON = graphql(
  `
    mutation AddPerson($input: AddPersonInput!) {
      addPerson(input: $input) {
        ...PersonResult
      }
    }
  `,
  [PERSON_RESULT],
);

export const ADD_FORM = 'add-person';

/** Adds somebody and leads to their page, where their link is made. */
export async function addPerson(args: ActionFunctionArgs): Promise<ChangeOutcome | Response> {
  const data = await args.request.formData();
  const role = typedText(data, 'role');
  const scope = typedText(data, 'scope');
  if (role !== '' && scope === '') {
    const message = 'Choose from the list what the role is given for.';
    return { form: ADD_FORM, kind: 'invalid', errors: [{ field: 'scope', message }] };
  }
  const answer = await change(args, ADD_PERSON, {
    input: {
      name: typedText(data, 'name'),
      email: typedText(data, 'email'),
      grants: role === '' ? [] : [{ role, scope }],
    },
  });
  const result = answer && readFragment(PERSON_RESULT, answer.addPerson);
  if (result?.__typename === 'PersonChanged') {
    const { id, name } = readFragment(PERSON, result.person);
    announce(`${name} is added.`);
    return redirect(`/people/${id}?added=1`);
  }
  const fields = { name: 'name', email: 'email', grants: 'scope' };
  return personOutcome({ form: ADD_FORM, fields, done: () => '' }, result);
}
