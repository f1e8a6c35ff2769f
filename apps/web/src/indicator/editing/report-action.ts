import type { ActionFunctionArgs } from 'react-router';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { decideOverride, proposeOverride } from '../../shared/overrides/change-override.ts';
import { recordBreak, withdrawBreak } from '../breaks/change-break.ts';
import { assignResponsibility } from './assign-responsibility.ts';
import { correctReport } from './correct-report.ts';

/** Does what a dialog over the indicator's page says, and tells what came of it. */
export async function changeReport(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  switch (typedText(data, 'kind')) {
    case 'propose-override':
      return proposeOverride(args, data);
    case 'decide-override':
      return decideOverride(args, data);
    case 'correct':
      return correctReport(args, data);
    case 'assign':
      return assignResponsibility(args, data);
    case 'record-break':
      return recordBreak(args, data);
    case 'withdraw-break':
      return withdrawBreak(args, data);
    default:
      throw new Response('The form names nothing to do', { status: 400 });
  }
}
