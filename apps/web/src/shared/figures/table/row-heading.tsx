import { MEASURE_CHANGED } from '@dial/domain/chart/series-name';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { Origin } from '../origin.ts';
import type { FigureRow } from './figure-rows.ts';
import styles from './row-heading.module.css';

interface Props {
  readonly row: FigureRow;
  /** Documents with several indicators in the table, whose rows are told apart by title. */
  readonly shared: ReadonlySet<string>;
}

/** The period of a row; what its column was headed, where that says something else; whose figures they are. */
export function RowHeading({ row: { period, origin, figures }, shared }: Props) {
  const headings = new Set(Object.values(figures).flatMap(({ heading }) => heading ?? []));
  return (
    <>
      {period.label}
      {headings.size > 0 && <span className={styles.heading}>headed “{[...headings].join('”, “')}”</span>}
      {origin !== null && <Whose origin={origin} isShared={shared.has(origin.place)} />}
    </>
  );
}

function Whose({ origin, isShared }: { readonly origin: Origin; readonly isShared: boolean }) {
  const { place, changed } = origin;
  return (
    <span className={styles.heading}>
      {isShared && `${indicatorName(origin)}. `}
      {changed === null ? `${place}, same measure` : <b>{`${place}: ${MEASURE_CHANGED.toLowerCase()}`}</b>}
    </span>
  );
}
