interface Hit {
  readonly kind: 'INDICATOR' | 'AREA' | 'TERM';
  readonly editionId: string;
  readonly editionTitle: string;
}

export interface HitsOfKind<Of> {
  readonly kind: Hit['kind'];
  readonly editions: readonly { readonly id: string; readonly title: string; readonly hits: readonly Of[] }[];
}

const KINDS = ['INDICATOR', 'AREA', 'TERM'] as const;

/** Results by kind and within it by edition, in the order they came: the newest edition first. */
export function groupHits<Of extends Hit>(hits: readonly Of[]): HitsOfKind<Of>[] {
  return KINDS.map((kind) => ({
    kind,
    editions: [
      ...Map.groupBy(
        hits.filter((hit) => hit.kind === kind),
        (hit) => hit.editionId,
      ),
    ].map(([id, found]) => ({ id, title: found[0]?.editionTitle ?? id, hits: found })),
  })).filter(({ editions }) => editions.length > 0);
}
