import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { FieldError } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { readFragment } from '../../shared/graphql.ts';
import type { MappingStrength } from '../mapping/mapping-words.ts';
import { AGREE, PROPOSE, RETIRE, REVISE, UNDO } from './mutations.ts';
import { MAPPING_RESULT, type MappingOutcome, resultOutcome } from './result-outcome.ts';

/** The action of pages that edit mappings: does what the form says, and tells what came of it. */
export async function changeMapping(args: ActionFunctionArgs): Promise<MappingOutcome> {
  const data = await args.request.formData();
  const text = (name: string) => typedText(data, name);
  const form = text('form');
  const errors = missing(text);
  if (errors.length > 0) return { form, kind: 'invalid', errors, mapping: null };
  const answer = await send(args, text);
  return resultOutcome(form, answer && readFragment(MAPPING_RESULT, answer.result));
}

/** What the API cannot be asked without. Texts are the API's to judge. */
function missing(text: (name: string) => string): FieldError[] {
  const action = text('action');
  const errors: FieldError[] = [];
  if (action === 'propose' && text('indicator') === '')
    errors.push({ field: 'indicator', message: 'Choose a measure from the list.' });
  if ((action === 'propose' || action === 'revise') && readStrength(text('strength')) === null)
    errors.push({ field: 'strength', message: 'Choose whether it is direct or contributing.' });
  return errors;
}

function send(args: ActionFunctionArgs, text: (name: string) => string) {
  const rationale = text('rationale');
  const strength = readStrength(text('strength')) ?? 'CONTRIBUTING';
  const at = { id: text('id'), version: Number(text('version')) };
  switch (text('action')) {
    case 'propose': {
      const input = { outcome: text('outcome'), indicator: text('indicator'), strength, rationale };
      return change(args, PROPOSE, { input });
    }
    case 'agree':
      return change(args, AGREE, { input: { ...at, rationale } });
    case 'retire':
      return change(args, RETIRE, { input: { ...at, rationale } });
    case 'revise':
      return change(args, REVISE, { input: { ...at, rationale, strength } });
    case 'undo':
      return change(args, UNDO, { input: at });
    default:
      throw new Response('The form names no action', { status: 400 });
  }
}

function readStrength(text: string): MappingStrength | null {
  return text === 'DIRECT' || text === 'CONTRIBUTING' ? text : null;
}
