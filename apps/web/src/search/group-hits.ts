import type { HitKind } from './hit-kind.ts';

interface Hit {
  readonly kind: HitKind;
  readonly editionId: string | null;
  readonly editionTitle: string | null;
}

export interface HitsOfKind<Of> {
  readonly kind: HitKind;
  /** Results by edition; what belongs to none has neither id nor title. */
  readonly editions: readonly {
    readonly id: string | null;
    readonly title: string | null;
    readonly hits: readonly Of[];
  }[];
}

/** Results by kind and within it by edition, both in the order of their best: the API gives the best first. */
export function groupHits<Of extends Hit>(hits: readonly Of[]): HitsOfKind<Of>[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    editions: [...Map.groupBy(ofKind, ({ editionId }) => editionId)].map(([id, found]) => ({
      id,
      title: found[0]?.editionTitle ?? id,
      hits: found,
    })),
  }));
}
