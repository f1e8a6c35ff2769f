import type { ActionFunctionArgs } from 'react-router';
import type { ChangeOutcome } from '../../../shared/editing/change-outcome.ts';
import { typedText } from '../../../shared/editing/typed-text.ts';
import { decideOverride, proposeOverride } from '../../../shared/overrides/change-override.ts';
import { decideReturn } from '../decide/decide-return.ts';
import { setDueDate } from './set-due-date.ts';

/** Does what a form of the return's page says, and tells what came of it. */
export async function changeReturn(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  switch (typedText(data, 'kind')) {
    case 'decide':
      return decideReturn(args, data);
    case 'propose-override':
      return proposeOverride(args, data);
    case 'decide-override':
      return decideOverride(args, data);
    case 'due-date':
      return setDueDate(args, data);
    default:
      throw new Response('The form names nothing to do', { status: 400 });
  }
}
