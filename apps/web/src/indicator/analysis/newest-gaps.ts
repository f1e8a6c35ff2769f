import type { Analysis } from './analysis.ts';

type Gap = Analysis['neighbourGaps'][number];

/** The newest gap to the national figure and to that of statistical neighbours; `gaps` are newest first. */
export function newestGaps(gaps: readonly Gap[]): Gap[] {
  return gaps.filter((gap, index) => gaps.findIndex(({ kind }) => kind === gap.kind) === index);
}
