import type { MeasureGroup as Group } from './group-measures.ts';
import type { Measure } from './measure.ts';
import styles from './measure-group.module.css';
import { MeasureRow } from './measure-row.tsx';

interface Props extends Group<Measure> {
  readonly newest: string | null;
}

/** The measures of a directorate. */
export function MeasureGroup({ directorate, measures, newest }: Props) {
  return (
    <div>
      {directorate !== null && <h4 className={styles.directorate}>{directorate}</h4>}
      <ol className={styles.list}>
        {measures.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} newest={newest} />
        ))}
      </ol>
    </div>
  );
}
