import type { graphql } from './graphql.ts';

export type Rag = ReturnType<typeof graphql.scalar<'Rag'>>;

/** The order in which ratings are listed: what needs attention first. */
export const RAGS = ['RED', 'AMBER', 'GREEN'] as const satisfies readonly Rag[];

export const RAG_WORDS: Readonly<Record<Rag, string>> = { RED: 'Red', AMBER: 'Amber', GREEN: 'Green' };
