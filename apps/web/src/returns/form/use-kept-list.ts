import { useState } from 'react';
import type { LoadedReturn } from './load-return.ts';

type List = LoadedReturn['list'];

/**
 * The list that the reader came from, with the return's place in it as it was before they acted: approved, it is no longer among those
 * that wait, and the way to the next would be gone.
 *
 * @param id of the return
 */
export function useKeptList(id: string, list: List): List {
  const [kept, setKept] = useState({ id, list });
  const isAnother = kept.id !== id || kept.list?.words.name !== list?.words.name;
  const isPlaced = list !== null && list.walk.place !== null;
  if (kept.list === list || !(isAnother || isPlaced)) return kept.list;
  setKept({ id, list });
  return list;
}
