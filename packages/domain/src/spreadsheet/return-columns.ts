/** The columns of the returns template and their header names, in the template's order. */
export const RETURN_COLUMNS = {
  id: 'Id',
  indicator: 'Indicator',
  period: 'Period',
  unit: 'Unit',
  target: 'Target',
  lastFigure: 'Last figure',
  lastYear: 'Last year',
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  status: 'Status',
  expected: 'Expected',
  reason: 'Reason',
  commentary: 'Commentary',
} as const;

export type ReturnColumn = keyof typeof RETURN_COLUMNS;

export function isReturnColumn(text: string): text is ReturnColumn {
  return Object.hasOwn(RETURN_COLUMNS, text);
}

/** What an officer fills in. A file without one of them is refused: a column left out would empty what was saved. */
export const FILL_IN_COLUMNS = [
  'value',
  'numerator',
  'denominator',
  'status',
  'expected',
  'reason',
  'commentary',
] as const satisfies readonly ReturnColumn[];

/** The sheet that is filled in, and the one that says how. */
export const RETURNS_SHEET = 'Returns';
export const HOW_TO_SHEET = 'How to fill in';
