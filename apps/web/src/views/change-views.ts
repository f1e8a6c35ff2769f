import type { ActionFunctionArgs } from 'react-router';
import { change } from '../shared/editing/change.ts';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';
import { typedText } from '../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../shared/graphql.ts';
import { VIEW_RESULT, viewOutcome } from './view-result.ts';

const SAVE = graphql(
  `
    mutation SaveView($input: SaveViewInput!) {
      result: saveView(input: $input) {
        ...ViewChangeResult
      }
    }
  `,
  [VIEW_RESULT],
);

const RENAME = graphql(
  `
    mutation RenameView($input: RenameViewInput!) {
      result: renameView(input: $input) {
        ...ViewChangeResult
      }
    }
  `,
  [VIEW_RESULT],
);

const DELETE = graphql(
  `
    mutation DeleteView($input: ViewInput!) {
      result: deleteView(input: $input) {
        ...ViewChangeResult
      }
    }
  `,
  [VIEW_RESULT],
);

const SUBSCRIBE = graphql(
  `
    mutation SubscribeToView($input: ViewInput!) {
      result: subscribeToView(input: $input) {
        ...ViewChangeResult
      }
    }
  `,
  [VIEW_RESULT],
);

const UNSUBSCRIBE = graphql(
  `
    mutation UnsubscribeFromView($input: ViewInput!) {
      result: unsubscribeFromView(input: $input) {
        ...ViewChangeResult
      }
    }
  `,
  [VIEW_RESULT],
);

/** Keeps, renames or deletes a view, or begins or ends that its owner is told of it, as the form says. */
export async function changeViews(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  const { answer, message } = await sent(args, data);
  const result = answer === null ? null : readFragment(VIEW_RESULT, answer.result);
  return viewOutcome({ form: typedText(data, 'form'), message }, result);
}

async function sent(args: ActionFunctionArgs, data: FormData) {
  const at = { id: typedText(data, 'id'), version: Number(typedText(data, 'version')) };
  const name = typedText(data, 'name');
  switch (typedText(data, 'intent')) {
    case 'save': {
      const input = {
        name,
        address: typedText(data, 'address'),
        newest: typedText(data, 'newest') !== 'no',
        subscribe: data.has('subscribe'),
      };
      return { answer: await change(args, SAVE, { input }), message: `“${name.trim()}” is kept.` };
    }
    case 'rename': {
      const answer = await change(args, RENAME, { input: { ...at, name } });
      return { answer, message: `It is called “${name.trim()}” now.` };
    }
    case 'delete':
      return { answer: await change(args, DELETE, { input: at }), message: `“${name}” is deleted.` };
    case 'subscribe': {
      const answer = await change(args, SUBSCRIBE, { input: at });
      return { answer, message: `You will be told when “${name}” changes.` };
    }
    case 'unsubscribe': {
      const answer = await change(args, UNSUBSCRIBE, { input: at });
      return { answer, message: `You will be told no more of “${name}”.` };
    }
    default:
      throw new Response('The form names nothing to do', { status: 400 });
  }
}
