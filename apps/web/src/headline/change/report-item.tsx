import type { ReactNode } from 'react';
import type { FragmentOf } from '../../shared/graphql.ts';
import { type REPORT_LINE, ReportLine } from '../report-line.tsx';
import styles from './report-item.module.css';

interface Props {
  readonly edition: string;
  readonly report: FragmentOf<typeof REPORT_LINE>;
  /** What is said of it under its line. */
  readonly children?: ReactNode;
}

export function ReportItem({ edition, report, children }: Props) {
  return (
    <li className={styles.item}>
      <ReportLine edition={edition} report={report} />
      {children !== undefined && <p className={styles.note}>{children}</p>}
    </li>
  );
}
