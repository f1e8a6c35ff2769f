import { type FragmentOf, readFragment } from '../shared/graphql.ts';
import { HIGHLIGHTS } from './highlights.tsx';

/** Whether the edition prints what works well and what to note; 2016-17 does not. */
export function hasHighlights(data: FragmentOf<typeof HIGHLIGHTS>): boolean {
  const { toNote, workingWell } = readFragment(HIGHLIGHTS, data);
  return toNote.length + workingWell.length > 0;
}
