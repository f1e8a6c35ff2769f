import type { DirectorateData } from '../../packages/database/src/load/council-data.ts';

export const DIRECTORATES: readonly DirectorateData[] = numbered(6).map((number) => ({
  id: `generated-directorate-${number}`,
  name: `Generated Directorate ${number}`,
  current: true,
  printed: [],
}));

/** Each prints two target outcomes of the vision: their ids are the record's, so that rows have outcomes. */
export const AREAS = numbered(12).map((number) => ({
  slug: `generated-area-${number}`,
  name: `Generated area ${number}`,
  number,
}));

/** Words that the text to search in has of every row. */
export const EVERY_ROW_HAS = ['generated', 'indicator', 'directorate', 'service', 'officer'] as const;

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
