import { STAGES } from '@dial/domain/stage/stage';
import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { editionName } from '../../shared/edition-name.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { STAGE_WORDS } from '../../shared/stage.ts';
import { EDITION_RESULT, editionOutcome } from '../edition-result.ts';

const MOVE_EDITION = graphql(
  `
    mutation MoveEdition($input: MoveEditionInput!) {
      moveEdition(input: $input) {
        ...EditionChangeResult
      }
    }
  `,
  [EDITION_RESULT],
);

/** Moves an edition to its next stage, from the revision that was looked at. */
export async function moveEdition(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const to = STAGES.find((stage) => stage === typedText(data, 'to'));
  if (to === undefined) throw new Response('The form names no stage', { status: 400 });
  const note = typedText(data, 'note').trim();
  const answer = await change(args, MOVE_EDITION, {
    input: {
      edition: typedText(data, 'edition'),
      to,
      revision: Number(typedText(data, 'revision')),
      note: note === '' ? null : note,
    },
  });
  return editionOutcome(
    {
      form,
      fields: ['note'],
      editions: true,
      done: (edition) =>
        edition.stage === 'PUBLISHED'
          ? `${editionName(edition)} is published.`
          : `${editionName(edition)} is now at ${STAGE_WORDS[edition.stage]}.`,
    },
    answer && readFragment(EDITION_RESULT, answer.moveEdition),
  );
}
