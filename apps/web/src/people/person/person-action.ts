import type { ActionFunctionArgs } from 'react-router';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { changeDetails } from './change-details.ts';
import { changeRoles } from './change-roles.ts';
import { makeLink } from './make-link.ts';
import { FORMS } from './person-forms.ts';

export async function changePerson(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  switch (typedText(data, 'form')) {
    case FORMS.details:
      return changeDetails(args, data);
    case FORMS.link:
      return makeLink(args);
    default:
      return changeRoles(args, data);
  }
}
