import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { MovementTag } from '../shared/movement-tag.tsx';
import { RagTag } from '../shared/rag-tag.tsx';
import { Sparkline } from '../shared/sparkline.tsx';
import styles from './report-line.module.css';

export const REPORT_LINE = graphql(`
  fragment ReportLineReport on IndicatorReport {
    id
    indicator {
      id
      title
      series
      unit
      decimals
    }
    rating {
      rag
      unratedReason
    }
    movement {
      movement
      change
    }
    trend {
      period
      value
    }
  }
`);

interface Props {
  readonly edition: string;
  readonly report: FragmentOf<typeof REPORT_LINE>;
  /** A printed sentence that names the indicator, in the place of its name. */
  readonly sentence?: ReactNode;
}

/** An indicator in a line: its name as a link, how it is rated, where it goes. */
export function ReportLine({ edition, report: data, sentence }: Props) {
  const { indicator, rating, movement, trend } = readFragment(REPORT_LINE, data);
  const to = indicatorPath(edition, indicator.id);
  return (
    <div className={styles.line}>
      {sentence ?? (
        <Link to={to} className={styles.name}>
          {indicatorName(indicator)}
        </Link>
      )}
      <span className={styles.state}>
        <RagTag rag={rating.rag} unratedReason={rating.unratedReason} />
        {movement.movement !== 'NOT_COMPARABLE' && <MovementTag {...movement} />}
        {sentence !== undefined && (
          <Link to={to}>
            History <span className="visually-hidden">of {indicatorName(indicator)}</span>
          </Link>
        )}
      </span>
      <span className={styles.trend}>
        <Sparkline points={trend} unit={indicator.unit} decimals={indicator.decimals} />
      </span>
    </div>
  );
}
