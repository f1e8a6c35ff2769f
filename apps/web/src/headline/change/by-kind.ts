import { CHANGE_KINDS, type ChangeKind, changeKind } from '@dial/domain/transitions/change-kind';
import type { Rag } from '../../shared/rag.ts';

interface Rated {
  readonly rating: { readonly rag: Rag | null };
}

const TITLES: Readonly<Record<ChangeKind, string>> = {
  worse: 'Worse',
  better: 'Better',
  rated: 'Newly rated',
  unrated: 'No longer rated',
};

const RAG = { RED: 'red', AMBER: 'amber', GREEN: 'green' } as const;

/** Changes of ratings by how they changed, what needs attention first; in each kind as they come. */
export function byKind<Change extends { readonly before: Rated; readonly report: Rated }>(
  changes: readonly Change[],
) {
  const ragOf = ({ rating: { rag } }: Rated) => rag && RAG[rag];
  const kinds = Map.groupBy(changes, ({ before, report }) => changeKind(ragOf(before), ragOf(report)));
  return CHANGE_KINDS.flatMap((kind) => {
    const of = kinds.get(kind);
    return of === undefined ? [] : [{ kind, title: TITLES[kind], of }];
  });
}
