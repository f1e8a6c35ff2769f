import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { editionName } from '../../shared/edition-name.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { EDITION_RESULT, editionOutcome } from '../edition-result.ts';
import { readMeetings } from './read-meetings.ts';

const SET_MEETINGS = graphql(
  `
    mutation SetMeetings($input: SetMeetingsInput!) {
      setMeetings(input: $input) {
        ...EditionChangeResult
      }
    }
  `,
  [EDITION_RESULT],
);

/** Saves the meetings of an edition in the place of those that there were. */
export async function setMeetings(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const meetings = readMeetings(data);
  const errors = meetings.flatMap(({ row, body, date }) => [
    ...(body === '' ? [{ field: `meetings.${row}.body`, message: 'Say which board or meeting it is.' }] : []),
    ...(date === '' ? [{ field: `meetings.${row}.date`, message: 'Choose the date of the meeting.' }] : []),
  ]);
  if (errors.length > 0) return { form, kind: 'invalid', errors };
  const answer = await change(args, SET_MEETINGS, {
    input: {
      edition: typedText(data, 'edition'),
      revision: Number(typedText(data, 'revision')),
      meetings: meetings.map(({ body, date }) => ({ body, date })),
    },
  });
  const outcome = editionOutcome(
    {
      form,
      fields: meetings.flatMap((_, place) => [fieldAt(place, 'body'), fieldAt(place, 'date')]),
      done: (edition) => `The meetings of ${editionName(edition)} are saved.`,
    },
    answer && readFragment(EDITION_RESULT, answer.setMeetings),
  );
  if (outcome.kind !== 'invalid') return outcome;
  // The API counts the meetings as they were sent, the form its rows.
  const names = new Map(
    meetings.flatMap(({ row }, place) =>
      (['body', 'date'] as const).map((name) => [fieldAt(place, name), fieldAt(row, name)]),
    ),
  );
  const told = outcome.errors.map(({ field, message }) => ({ field: names.get(field) ?? field, message }));
  return { ...outcome, errors: told };
}

const fieldAt = (place: number, name: 'body' | 'date') => `meetings.${place}.${name}`;
