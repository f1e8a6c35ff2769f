import { graphql } from './graphql.ts';
import type { Rag } from './rag.ts';
import type { UnratedReason } from './unrated.ts';

export const RAG_COUNTS = graphql(`
  fragment RagCountsParts on RagCounts {
    red
    amber
    green
    unrated {
      reason
      count
    }
  }
`);

export interface Counts {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly unrated: readonly { readonly reason: UnratedReason; readonly count: number }[];
}

export function countOf(counts: Counts, rag: Rag): number {
  return { RED: counts.red, AMBER: counts.amber, GREEN: counts.green }[rag];
}

export function rated({ red, amber, green }: Counts): number {
  return red + amber + green;
}

export function unrated(counts: Counts): number {
  return counts.unrated.reduce((sum, { count }) => sum + count, 0);
}

/** All reported: the m of "n of m". */
export function reported(counts: Counts): number {
  return rated(counts) + unrated(counts);
}
