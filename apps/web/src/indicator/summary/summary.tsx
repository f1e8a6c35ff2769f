import { latestFigure } from '@dial/domain/chart/latest-figure';
import { FIGURE, type Figure } from '../../shared/figures/figure.ts';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { mainTarget } from '../../shared/target/main-target.ts';
import { type Polarity, TARGET } from '../../shared/target/target.ts';
import { FigurePart } from './figure-part.tsx';
import { MOVEMENT, MovementPart } from './movement-part.tsx';
import { RATING } from './rating.ts';
import { RatingPart } from './rating-part.tsx';
import type { RevisedSince } from './revised-since.ts';
import styles from './summary.module.css';
import { TargetPart } from './target-part.tsx';
import { WhyRating } from './why-rating.tsx';

export const SUMMARY = graphql(
  `
    fragment IndicatorSummary on IndicatorReport {
      period {
        id
      }
      actual {
        ...IndicatorFigure
      }
      yearToDate {
        ...IndicatorFigure
      }
      targets {
        ...IndicatorTarget
      }
      rating {
        ...IndicatorRating
      }
      ...IndicatorMovement
    }
  `,
  [FIGURE, TARGET, RATING, MOVEMENT],
);

interface Props {
  readonly report: FragmentOf<typeof SUMMARY>;
  readonly figures: readonly Figure[];
  readonly unit: string;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  readonly coloursSurvived: boolean;
  /** Whether a document prints the edition. */
  readonly printed: boolean;
  /** Whether people gave the rating in place of the computed one. */
  readonly overridden: boolean;
  readonly revisedSince: RevisedSince | null;
}

/** How the indicator stands in the edition: rating, figure, target, movement. */
export function Summary({ report: data, figures, unit, decimals, polarity, ...how }: Props) {
  const { coloursSurvived, printed, overridden, revisedSince } = how;
  const report = readFragment(SUMMARY, data);
  const actual = readFragment(FIGURE, report.actual);
  const yearToDate = readFragment(FIGURE, report.yearToDate);
  const targets = readFragment(TARGET, report.targets);
  const target = mainTarget(targets, actual?.period.id ?? report.period?.id ?? null);
  const measure = { unit, decimals };
  return (
    <section aria-label="Summary" className={styles.summary}>
      <div className={styles.parts}>
        <div className={styles.part}>
          <h2 className={styles.name}>Rating</h2>
          <RatingPart rating={report.rating} expected={actual?.expected ?? null} overridden={overridden} />
        </div>
        <div className={styles.part}>
          <h2 className={styles.name}>Figure</h2>
          <FigurePart
            {...measure}
            actual={actual}
            latest={latestFigure(figures, report.period?.id ?? null)}
            yearToDate={yearToDate}
            revisedSince={revisedSince}
          />
        </div>
        <div className={styles.part}>
          <h2 className={styles.name}>Target</h2>
          <TargetPart {...measure} target={target} polarity={polarity} printed={printed} />
        </div>
        <div className={styles.part}>
          <h2 className={styles.name}>Movement</h2>
          <MovementPart report={report} />
        </div>
      </div>
      <WhyRating {...measure} rating={report.rating} origin={{ coloursSurvived, printed, overridden }} />
    </section>
  );
}
