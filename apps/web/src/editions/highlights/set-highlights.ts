import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { editionName } from '../../shared/edition-name.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { EDITION_RESULT, editionOutcome } from '../edition-result.ts';
import { LIST_NAMES, type ListName } from './lines.ts';
import { readLines } from './read-lines.ts';

const SET_HIGHLIGHTS = graphql(
  `
    mutation SetHighlights($input: SetHighlightsInput!) {
      setHighlights(input: $input) {
        __typename
        ...EditionChangeResult
        ... on EditionConflict {
          edition {
            id
            revision
            workingWell: highlights(kind: WORKING_WELL) {
              text
            }
            toNote: highlights(kind: TO_NOTE) {
              text
            }
          }
        }
      }
    }
  `,
  [EDITION_RESULT],
);

/** How the lists stand where another editor was first. */
type PresentHighlights = Readonly<Record<ListName, readonly { readonly text: string }[]>> & {
  readonly revision: number;
};

export type HighlightsOutcome = ChangeOutcome & { readonly present: PresentHighlights | null };

/** Saves both lists in the place of those that there were when they were last looked at. */
export async function setHighlights(args: ActionFunctionArgs): Promise<HighlightsOutcome> {
  const data = await args.request.formData();
  const lists = { workingWell: readLines(data, 'workingWell'), toNote: readLines(data, 'toNote') };
  const answer = await change(args, SET_HIGHLIGHTS, {
    input: {
      edition: typedText(data, 'edition'),
      revision: Number(typedText(data, 'revision')),
      ...lists,
    },
  });
  const result = answer?.setHighlights ?? null;
  const outcome = editionOutcome(
    {
      form: typedText(data, 'form'),
      fields: LIST_NAMES.flatMap((list) => lists[list].map((_line, index) => `${list}.${index}.text`)),
      done: (edition) => `The highlights of ${editionName(edition)} are saved.`,
    },
    result && readFragment(EDITION_RESULT, result),
  );
  return { ...outcome, present: result?.__typename === 'EditionConflict' ? result.edition : null };
}
