/** What a figure may be, by the open data's words. */
export const IMPORTED_KINDS = {
  actual: 'ACTUAL',
  target: 'TARGET',
  national: 'NATIONAL',
  statistical_neighbours: 'STATISTICAL_NEIGHBOURS',
  comparison: 'COMPARISON',
  numerator: 'NUMERATOR',
  denominator: 'DENOMINATOR',
  share_of_whole: 'SHARE_OF_WHOLE',
} as const;

export type ImportedKind = (typeof IMPORTED_KINDS)[keyof typeof IMPORTED_KINDS];
