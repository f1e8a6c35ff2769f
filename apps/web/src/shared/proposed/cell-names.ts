/** The columns of the longer table, as it heads them; keys are the fields that hold them. */
export const CELL_NAMES = {
  provider: 'Provider',
  internalOrExternal: 'Internal or external',
  frequency: 'Frequency',
  includeIn2040: 'Include in Luton 2040',
  reportedIn: 'Reported in',
  newOrExisting: 'New or existing',
} as const;

export type Cell = keyof typeof CELL_NAMES;

export const CELLS = [
  'provider',
  'internalOrExternal',
  'frequency',
  'includeIn2040',
  'reportedIn',
  'newOrExisting',
] as const satisfies readonly Cell[];

const NAMES: Readonly<Record<string, string>> = {
  ...CELL_NAMES,
  aspirational: 'Aspiration',
  notes: 'Notes',
};

/** The column of a noisy cell, whether its field is written "reportedIn" or, as in the data files, "reported_in". */
export function cellName(field: string): string {
  const camel = field.replace(/_([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());
  return NAMES[camel] ?? field;
}
