import { FIGURE } from '../../shared/figures/figure.ts';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { TARGET } from '../../shared/target/target.ts';

const RETURN_FIGURE = graphql(
  `
    fragment ReturnFigure on Observation {
      ...IndicatorFigure
    }
  `,
  [FIGURE],
);

/** A return as its form shows it. */
export const FILED_RETURN = graphql(
  `
    fragment FiledReturn on Return {
      id
      title
      series
      unit
      decimals
      area
      service
      frequency
      state
      version
      dueOn
      overdue
      mayFile
      mayDecide
      mayReopen
      closed
      rag
      previousRag
      edition {
        id
        title
        financialYear
        quarter
        stage
      }
      indicator {
        id
        purpose
        additional
      }
      directorate {
        id
        name
      }
      period {
        id
        label
      }
      content {
        status
        value
        numerator
        denominator
        expected
        reason
        commentary
        confirmed
        revisions {
          period {
            id
            label
          }
          value
          numerator
          denominator
          reason
        }
      }
      saved {
        by
        at
      }
      submitted {
        by
        at
      }
      decided {
        by
        at
        reason
      }
      preview {
        value
        rag
        unratedReason
        explanation
        question
        commentaryAsked
        movement {
          movement
          change
          explanation
        }
        errors {
          field
          message
        }
      }
      rule {
        measure
        aggregation
        runsEvenly
        tolerancePoints
        thresholdsPrinted
        seasonal
        polarity
      }
      history {
        ...ReturnFigure
      }
      targets {
        ...IndicatorTarget
      }
      lastPeriod {
        ...ReturnFigure
      }
      samePeriodLastYear {
        ...ReturnFigure
      }
      trail {
        id
        at
        actorName
        action
        after
      }
    }
  `,
  [RETURN_FIGURE, TARGET],
);

export type FiledReturn = ReturnType<typeof readReturn>;

/** The return with its figures and targets unfolded. */
export function readReturn(filed: ResultOf<typeof FILED_RETURN>) {
  return {
    ...filed,
    history: readFragment(FIGURE, readFragment(RETURN_FIGURE, filed.history)),
    targets: readFragment(TARGET, filed.targets),
    lastPeriod: readFragment(FIGURE, readFragment(RETURN_FIGURE, filed.lastPeriod)),
    samePeriodLastYear: readFragment(FIGURE, readFragment(RETURN_FIGURE, filed.samePeriodLastYear)),
  };
}
