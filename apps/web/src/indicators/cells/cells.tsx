import { FREQUENCY_WORDS } from '@dial/domain/period/frequency';
import type { ReactNode } from 'react';
import { MovementTag } from '../../shared/movement-tag.tsx';
import type { Row } from '../loading/row.ts';
import type { ColumnId } from '../state/column-ids.ts';
import styles from './cells.module.css';
import { DistanceCell } from './distance-cell.tsx';
import { LatestCell } from './latest-cell.tsx';
import { OutcomesCell } from './outcomes-cell.tsx';
import { RatingCell } from './rating-cell.tsx';
import { TargetCell } from './target-cell.tsx';
import { TrendCell } from './trend-cell.tsx';

/** What each column says of a row, in the table and on a card. One that is only listed in an index has no figures to speak of. */
export const CELLS: Readonly<Record<ColumnId, (row: Row) => ReactNode>> = {
  area: ({ areaName }) => areaName,
  directorate: ({ directorateName, directorateDerived }) =>
    directorateName === null ? (
      <None>Not stated</None>
    ) : (
      <>
        {directorateName}
        {directorateDerived && <span className={styles.note}>derived</span>}
      </>
    ),
  latest: (row) => <LatestCell row={row} />,
  target: (row) => (row.listedOnly ? <None>–</None> : <TargetCell row={row} />),
  distance: (row) => (row.listedOnly ? <None>–</None> : <DistanceCell row={row} />),
  rag: (row) => <RatingCell row={row} />,
  movement: ({ movement, movementChange, listedOnly }) =>
    listedOnly ? (
      <None>–</None>
    ) : (
      <span className={styles.tag}>
        <MovementTag movement={movement} change={movementChange} />
      </span>
    ),
  trend: (row) => <TrendCell row={row} />,
  owner: ({ owners }) => (owners.length === 0 ? <None>None printed</None> : owners.join(', ')),
  service: ({ service }) => service ?? <None>None printed</None>,
  frequency: ({ frequency }) => (frequency === null ? <None>None printed</None> : FREQUENCY_WORDS[frequency]),
  outcomes: (row) => <OutcomesCell row={row} />,
};

function None({ children }: { readonly children: string }) {
  return <span className={styles.none}>{children}</span>;
}
