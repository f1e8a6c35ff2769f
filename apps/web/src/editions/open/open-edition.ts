import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { editionName } from '../../shared/edition-name.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { EDITION_RESULT, editionOutcome } from '../edition-result.ts';
import { readDueDates } from './read-due-dates.ts';

const OPEN_EDITION = graphql(
  `
    mutation OpenEdition($input: OpenEditionInput!) {
      openEdition(input: $input) {
        ...EditionChangeResult
      }
    }
  `,
  [EDITION_RESULT],
);

/** Opens the next edition, in draft. */
export async function openEdition(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  const form = typedText(data, 'form');
  const dueDates = readDueDates(data);
  const fields = dueDates.map((_date, index) => `dueDates.${index}.dueOn`);
  const errors = dueDates.flatMap(({ dueOn }, index) =>
    dueOn === '' ? [{ field: `dueDates.${index}.dueOn`, message: 'Choose when these returns are due.' }] : [],
  );
  if (errors.length > 0) return { form, kind: 'invalid', errors };
  const answer = await change(args, OPEN_EDITION, {
    input: { from: typedText(data, 'from'), title: typedText(data, 'title'), dueDates: [...dueDates] },
  });
  return editionOutcome(
    {
      form,
      fields: ['title', ...fields],
      editions: true,
      done: (edition) => `${editionName(edition)} is open.`,
    },
    answer && readFragment(EDITION_RESULT, answer.openEdition),
  );
}
