import type { graphql } from '../../shared/graphql.ts';
import { indicatorPath, indicatorsPath } from '../../shared/indicator-filters.ts';
import type { Movement } from '../../shared/movement-tag.tsx';
import type { Rag } from '../../shared/rag.ts';
import type { UnratedReason } from '../../shared/unrated.ts';

type Section = ReturnType<typeof graphql.scalar<'SummarySection'>>;

interface Part {
  readonly indicator: { readonly id: string } | null;
  readonly filter: {
    readonly rags: readonly Rag[];
    readonly unrated: readonly UnratedReason[];
    readonly movements: readonly Movement[];
  } | null;
  readonly section: Section | null;
}

/** Where the figures behind some words of a summary are; null where they are only words. */
export function summaryAddress(edition: string, { indicator, filter, section }: Part): string | null {
  if (indicator !== null) return indicatorPath(edition, indicator.id);
  if (filter !== null) {
    const { rags, unrated, movements } = filter;
    return indicatorsPath(edition, { rag: rags, unrated, movement: movements });
  }
  if (section === null) return null;
  if (section === 'CONFLICTS') return `/editions/${edition}/conflicts`;
  return `#${section.toLowerCase().replaceAll('_', '-')}`;
}
