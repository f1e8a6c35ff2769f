import type { TableNote } from '../spreadsheet/table.ts';

/** What a spreadsheet of indicators says of its figures, wherever it was made. */
export const FIGURE_NOTES: readonly TableNote[] = [
  {
    name: 'Percentages',
    text: 'A share is a percentage of the spreadsheet: 42.8% is held as 0.428. The CSV and JSON files hold 42.8 with the unit %. Changes of shares are in percentage points.',
  },
  {
    name: 'Ratings',
    text: 'Green is at least 95% of target achieved, amber within 10% of it, red more than 10% off, unless the indicator’s rule says otherwise. A published rating is the council’s own; a computed one is what Dial’s rule gives. Ratings are counted and never weighted or averaged.',
  },
  {
    name: 'Missing figures',
    text: 'An empty cell is never zero. The status says why there is no figure: awaited, not due, not available, not applicable, none set, none printed (blank), suppressed, or printed so that it cannot be read with certainty.',
  },
  {
    name: 'Movement',
    text: 'Against the period before, or the same period a year ago where the series is seasonal or adds up. It says better or worse, not up or down.',
  },
];
