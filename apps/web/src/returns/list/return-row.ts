import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A return as a list shows it. */
export const RETURN_ROW = graphql(`
  fragment ReturnRow on Return {
    id
    title
    series
    unit
    decimals
    area
    service
    state
    dueOn
    overdue
    rag
    previousRag
    edition {
      id
      title
      financialYear
      quarter
    }
    indicator {
      id
    }
    directorate {
      id
      name
    }
    period {
      id
      label
    }
    preview {
      value
      rag
      unratedReason
    }
    lastPeriod {
      value
      status
      expected
      period {
        label
      }
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
  }
`);

export type ReturnRow = ResultOf<typeof RETURN_ROW>;
