import { MOST_COMPARED } from '@dial/domain/comparison/comparison';

/** The chosen with one more, at the end, or without it; null where there is no place for it. */
export function choose(chosen: readonly string[], id: string, on: boolean): readonly string[] | null {
  const others = chosen.filter((one) => one !== id);
  if (!on) return others;
  return others.length < MOST_COMPARED ? [...others, id] : null;
}
