import type { ActionFunctionArgs } from 'react-router';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { moveEdition } from '../stage/move-edition.ts';
import { setMeetings } from './set-meetings.ts';

/** The action of the board: does what the form says. */
export async function changeBoard(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const form = await args.request.formData();
  return typedText(form, 'intent') === 'meetings' ? setMeetings(args, form) : moveEdition(args, form);
}
