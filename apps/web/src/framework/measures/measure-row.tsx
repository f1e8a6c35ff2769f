import { Link } from 'react-router';
import { SourceLine } from '../../shared/document/source-line.tsx';
import type { Measure } from './measure.ts';
import styles from './measure-row.module.css';
import { NotReported } from './not-reported.tsx';
import { ReportedBy } from './reported-by.tsx';

interface Props {
  readonly measure: Measure;
  readonly newest: string | null;
}

/** A measure of the framework: its number, the question it answers, its words, and the indicators that report it. */
export function MeasureRow({ measure, newest }: Props) {
  return (
    <li value={measure.number} className={styles.row}>
      <span className={styles.number}>
        <span className="visually-hidden">Measure </span>
        {measure.number}
      </span>
      <div className={styles.words}>
        <p className={styles.question}>
          {measure.question}
          {measure.questionInherited && ' (carried on from the measure before)'}
        </p>
        <Link to={`/framework/${measure.id}`} className={styles.measure}>
          {measure.measure}
        </Link>
        {measure.placeholder && (
          <p className={styles.placeholder}>
            <b className={styles.tag}>Placeholder</b> {measure.placeholderReason}
          </p>
        )}
        {measure.note !== null && <p className={styles.question}>{measure.note}</p>}
        <SourceLine source={measure.source} />
      </div>
      <div className={styles.reported}>
        <ReportedBy
          indicators={measure.indicators}
          newest={newest}
          none={<NotReported measure={measure.id} />}
        />
      </div>
    </li>
  );
}
