import { MEASURE_CHANGED } from '../chart/series-name.ts';
import type { Origin } from '../origin.ts';
import type { FigureRow } from './figure-rows.ts';
import styles from './row-heading.module.css';

/** The period of a row; what its column was headed, where that says something else; whose figures they are. */
export function RowHeading({ row: { period, origin, figures } }: { readonly row: FigureRow }) {
  const headings = new Set(Object.values(figures).flatMap(({ heading }) => heading ?? []));
  return (
    <>
      {period.label}
      {headings.size > 0 && <span className={styles.heading}>headed “{[...headings].join('”, “')}”</span>}
      {origin !== null && <Whose origin={origin} />}
    </>
  );
}

function Whose({ origin: { place, changed } }: { readonly origin: Origin }) {
  return (
    <span className={styles.heading}>
      {changed === null ? `${place}, same measure` : <b>{`${place}: ${MEASURE_CHANGED.toLowerCase()}`}</b>}
    </span>
  );
}
