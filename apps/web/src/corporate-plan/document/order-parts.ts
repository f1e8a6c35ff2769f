const LAST = Number.MAX_SAFE_INTEGER;

interface Placed {
  /** The line that it begins on; null goes to the end. */
  readonly line: number | null;
}

/** The parts of a document in the order of its lines; those of one line stay as they are. */
export function orderParts<Part extends Placed>(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => (a.line ?? LAST) - (b.line ?? LAST));
}
