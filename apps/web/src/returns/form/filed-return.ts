import { FIGURE } from '../../shared/figures/figure.ts';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { OVERRIDE } from '../../shared/overrides/override.ts';
import { TARGET } from '../../shared/target/target.ts';

const RETURN_FIGURE = graphql(
  `
    fragment ReturnFigure on Observation {
      id
      source {
        line
      }
      edition {
        id
      }
      ...IndicatorFigure
    }
  `,
  [FIGURE],
);

/** What of a return a save changes: all that its answer asks for. */
export const SAVED_RETURN = graphql(`
  fragment SavedReturn on Return {
    state
    version
    overdue
    mayFile
    mayDecide
    mayReopen
    closed
    rag
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
        confirmed
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
  }
`);

export type SavedReturn = ResultOf<typeof SAVED_RETURN>;

/** A return as its form shows it. */
export const FILED_RETURN = graphql(
  `
    fragment FiledReturn on Return {
      id
      ...SavedReturn
      title
      series
      unit
      decimals
      area
      service
      frequency
      dueOn
      computedRag
      unratedReason
      previousRag
      mayProposeOverride
      overrides {
        ...OverrideParts
      }
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
      rule {
        measure
        aggregation
        runsEvenly
        tolerancePoints
        thresholdsPrinted
        seasonal
        breaks
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
  [SAVED_RETURN, OVERRIDE, RETURN_FIGURE, TARGET],
);

type Read = ReturnType<typeof readReturn>;

/** Its fields, without what marks a document's fragments. */
export type FiledReturn = { readonly [Name in keyof Read as Name extends string ? Name : never]: Read[Name] };

/** The return with its overrides, figures and targets unfolded. */
export function readReturn(filed: ResultOf<typeof FILED_RETURN>) {
  const history = readFragment(RETURN_FIGURE, filed.history);
  return {
    ...filed,
    ...readFragment(SAVED_RETURN, filed),
    overrides: readFragment(OVERRIDE, filed.overrides),
    history: readFragment(FIGURE, history),
    /** Ids of those of its figures that were filed for this very edition: it may not be seen yet by who files for it. */
    filedHere: history
      .filter(
        ({ source, edition }) => source === null && (edition === null || edition.id === filed.edition.id),
      )
      .map(({ id }) => id),
    targets: readFragment(TARGET, filed.targets),
    lastPeriod: readFragment(FIGURE, readFragment(RETURN_FIGURE, filed.lastPeriod)),
    samePeriodLastYear: readFragment(FIGURE, readFragment(RETURN_FIGURE, filed.samePeriodLastYear)),
  };
}
