import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import type { graphql } from './graphql.ts';

export type UnratedReason = ReturnType<typeof graphql.scalar<'UnratedReason'>>;

/** "Due late Autumn 2024" where the document prints when the figure comes, else the reason. */
export function unratedWords(reason: UnratedReason, expected: string | null): string {
  return reason === 'AWAITING_DATA' && expected !== null ? `Due ${expected}` : UNRATED_WORDS[reason];
}
