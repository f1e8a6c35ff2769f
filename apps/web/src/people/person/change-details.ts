import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { PERSON_RESULT, personOutcome } from '../person-result.ts';
import { FORMS } from './person-forms.ts';

const CHANGE_PERSON = graphql(
  `
    mutation ChangePerson($input: ChangePersonInput!) {
      changePerson(input: $input) {
        ...PersonResult
      }
    }
  `,
  [PERSON_RESULT],
);

/** Changes the name, the e-mail address and whether somebody can sign in: only what was changed in the form is sent. */
export async function changeDetails(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const changed = (field: string) => {
    const text = typedText(data, field);
    return text === typedText(data, `was-${field}`) ? null : text;
  };
  const active = changed('active');
  if (active === 'no' && typedText(data, 'self') === 'yes' && typedText(data, 'sure') !== 'on') {
    const message = 'This is your own account. Tick that you mean it, or leave it as it was.';
    return { form: FORMS.details, kind: 'invalid', errors: [{ field: 'active', message }] };
  }
  const answer = await change(args, CHANGE_PERSON, {
    input: {
      id: args.params.person ?? '',
      name: changed('name'),
      email: changed('email'),
      active: active === null ? null : active === 'yes',
    },
  });
  const sent = {
    form: FORMS.details,
    fields: { name: 'name', email: 'email', active: 'active' },
    done: ({ name, active: can }: { readonly name: string; readonly active: boolean }) =>
      can ? `${name} is saved.` : `${name} is saved and can no longer sign in.`,
  };
  return personOutcome(sent, answer && readFragment(PERSON_RESULT, answer.changePerson));
}
