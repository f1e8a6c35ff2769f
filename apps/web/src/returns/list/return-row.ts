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
    version
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
    content {
      status
      commentary
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
      }
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

/** Whether a return says something of its figure: what it is, or why there is none. Only then is there a rating to show. */
export function saysSomething({
  state,
  content,
  preview,
}: Pick<ReturnRow, 'state' | 'content' | 'preview'>): boolean {
  if (state === 'NOT_STARTED' || state === 'NOT_DUE') return false;
  return preview.value !== null || content.status === 'AWAITED' || content.status === 'NOT_AVAILABLE';
}
