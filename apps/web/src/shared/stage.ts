import type { graphql } from './graphql.ts';

export type Stage = ReturnType<typeof graphql.scalar<'Stage'>>;

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  DRAFT: 'Draft',
  MANAGEMENT_TEAM: 'Management team',
  SCRUTINY: 'Scrutiny',
  EXECUTIVE: 'Executive',
  PUBLISHED: 'Published',
};
