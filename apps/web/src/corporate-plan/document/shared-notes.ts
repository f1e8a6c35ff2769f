interface Noted {
  readonly note: string | null;
}

export interface NoteGroup<Of> {
  /** What is to be said of all of them; null where nothing is. */
  readonly shared: string | null;
  /** Each with what is to be said of it alone. */
  readonly entries: readonly { readonly entry: Of; readonly own: string | null }[];
}

/** Entries that follow each other and whose notes begin with the same sentence, that sentence said once for all of them. */
export function groupByNote<Of extends Noted>(entries: readonly Of[]): NoteGroup<Of>[] {
  const groups: { shared: string | null; entries: { entry: Of; own: string | null }[] }[] = [];
  for (const entry of entries) {
    const [first = null, ...rest] = entry.note?.split(/(?<=\.)\s+(?=\p{Lu})/u) ?? [];
    const own = rest.length === 0 ? null : rest.join(' ');
    const last = groups.at(-1);
    if (last !== undefined && last.shared === first) last.entries.push({ entry, own });
    else groups.push({ shared: first, entries: [{ entry, own }] });
  }
  return groups;
}
