interface Chain {
  readonly members: readonly {
    readonly source: { readonly document: string; readonly note: string | null };
  }[];
}

export interface NamedDocument {
  readonly id: string;
  readonly title: string;
}

/**
 * The documents that carry measures, oldest first. Each chain holds its own in that order; what no chain puts in order stands
 * by its id.
 */
export function documentsOf(chains: readonly Chain[]): NamedDocument[] {
  const left = new Map<string, string>();
  const before = new Map<string, Set<string>>();
  for (const { members } of chains) {
    members.forEach(({ source: { document, note } }, index) => {
      left.set(document, note ?? document);
      const earlier = before.get(document) ?? new Set();
      for (const { source } of members.slice(0, index))
        if (source.document !== document) earlier.add(source.document);
      before.set(document, earlier);
    });
  }
  const ordered: NamedDocument[] = [];
  while (left.size > 0) {
    const ids = [...left.keys()].sort();
    const isNext = (id: string) => ids.every((other) => before.get(id)?.has(other) !== true);
    const id = ids.find(isNext) ?? ids[0] ?? '';
    ordered.push({ id, title: left.get(id) ?? id });
    left.delete(id);
  }
  return ordered;
}
