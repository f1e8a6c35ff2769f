/** The roles of a table's parts, said in words: where a narrow page draws them as blocks, some browsers forget them. */
export const ROLES = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  head: { role: 'rowheader', scope: 'row' },
  group: { role: 'rowheader', scope: 'rowgroup' },
  cell: { role: 'cell' },
} as const;
