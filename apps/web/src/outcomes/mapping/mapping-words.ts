import type { graphql } from '../../shared/graphql.ts';

export type MappingStatus = ReturnType<typeof graphql.scalar<'MappingStatus'>>;
export type MappingStrength = ReturnType<typeof graphql.scalar<'MappingStrength'>>;

export const STATUS_WORDS: Readonly<Record<MappingStatus, string>> = {
  AGREED: 'Agreed',
  PROPOSED: 'Proposed',
  RETIRED: 'Retired',
};

export const STRENGTH_WORDS: Readonly<Record<MappingStrength, string>> = {
  DIRECT: 'direct',
  CONTRIBUTING: 'contributing',
};

/** "Agreed, direct". */
export function mappingWords(mapping: {
  readonly status: MappingStatus;
  readonly strength: MappingStrength;
}): string {
  return `${STATUS_WORDS[mapping.status]}, ${STRENGTH_WORDS[mapping.strength]}`;
}

/** Who wrote a version. The first ones are read from the documents, by rule. */
export function authorWords(author: string): string {
  return author === 'record' ? 'read from the documents' : `by ${author}`;
}
