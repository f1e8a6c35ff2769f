import type { Basis } from './basis.ts';

/** The first candidate that can be rated; when none can, the first one's reason, since it was the one meant. */
export function firstComparison(candidates: readonly Basis[]): Basis | null {
  return candidates.find(({ kind }) => kind === 'comparison') ?? candidates[0] ?? null;
}
