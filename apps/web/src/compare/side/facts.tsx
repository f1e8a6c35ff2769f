import type { ReactNode } from 'react';
import { MovementTag } from '../../shared/movement-tag.tsx';
import type { ComparedRow } from '../compared-row.ts';
import { RowFigure, RowRated, RowRating, RowTarget } from '../row-figure.tsx';
import { TrendCell } from './trend-cell.tsx';

interface Shown {
  /** "2023-24 Q3" */
  readonly edition: string;
  readonly printing: boolean;
}

interface CompareFact {
  readonly name: string;
  readonly of: (row: ComparedRow, shown: Shown) => ReactNode;
}

/** What is said of each indicator, one under the other. Measures have no order of merit: nothing here sorts them. */
export const FACTS: readonly CompareFact[] = [
  { name: 'Latest', of: (row) => <RowFigure row={row} /> },
  { name: 'Figure rated', of: (row) => <RowRated row={row} /> },
  { name: 'Target', of: (row) => <RowTarget row={row} /> },
  { name: 'Rating', of: (row) => <RowRating row={row} /> },
  {
    name: 'Movement',
    of: ({ movement, movementChange }) => <MovementTag movement={movement} change={movementChange} />,
  },
  { name: 'Trend, each on its own scale', of: (row, shown) => <TrendCell row={row} {...shown} /> },
  { name: 'Directorate', of: ({ directorateName }) => directorateName ?? 'Not stated' },
  { name: 'Responsible', of: ({ owners }) => (owners.length === 0 ? 'None printed' : owners.join(', ')) },
  { name: 'Area', of: ({ areaName }) => areaName },
];
