import type { TransactionClient } from '../open/client.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { invalid, type Refusal } from './write-result.ts';

type Open = { readonly kind: 'ok'; readonly present: EditionState } | Refusal<EditionState>;

/** The edition that somebody writes about, as they looked at it, as long as it is not published. */
export async function readUnpublished(
  tx: TransactionClient,
  {
    editionId,
    revision,
    field,
  }: { readonly editionId: string; readonly revision: number; readonly field: string },
): Promise<Open> {
  const present = await readEditionState(tx, editionId);
  if (present === null) return { kind: 'not-found', id: editionId };
  if (present.stage === 'PUBLISHED')
    return invalid(field, 'The edition is published. What it shows is changed by a correction alone.');
  return present.revision === revision ? { kind: 'ok', present } : { kind: 'conflict', present };
}
