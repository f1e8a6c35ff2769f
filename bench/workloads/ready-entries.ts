import type { Candidate, Entry } from '../load/entry.ts';

/** The states of Dial's entries whose answers the ready buffer holds too. */
const HELD = new Set(['unchanged', 'unchanged, compressed']);

export function heldEntries(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ state }) => HELD.has(state));
}

/** The same loads on the server that holds Dial's answers as bytes. */
export function readyEntries(candidate: Candidate, entries: readonly Entry[]): Entry[] {
  return heldEntries(entries).map((entry) => ({ ...entry, candidate }));
}
