import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** An edition under way, as those see it who take it on. */
export const BOARD = graphql(`
  query EditionBoard($edition: ID!) {
    edition(id: $edition) {
      id
      title
      financialYear
      quarter
      stage
      revision
      meetings {
        body
        date
      }
      steps {
        number
        to
        at
        by
        note
      }
      nextStage {
        to
        permission
        mayMove
        checklist {
          key
          severity
          text
          count
          indicators {
            id
            title
            series
          }
          withReturn
        }
      }
      board {
        total {
          notDue
          notStarted
          draft
          submitted
          sentBack
          approved
          overdue
        }
        rows {
          directorate {
            id
            name
          }
          withoutOfficer
          withoutApprover
          counts {
            notDue
            notStarted
            draft
            submitted
            sentBack
            approved
            overdue
          }
        }
        late {
          id
          title
          series
          dueOn
          daysLate
          state
          responsible
          people {
            id
            name
            email
          }
          indicator {
            id
          }
          return {
            id
          }
        }
      }
    }
  }
`);

export type BoardEdition = NonNullable<ResultOf<typeof BOARD>['edition']>;
export type Step = BoardEdition['steps'][number];
export type NextStage = NonNullable<BoardEdition['nextStage']>;
export type LateReturn = NonNullable<BoardEdition['board']>['late'][number];
export type BoardRow = NonNullable<BoardEdition['board']>['rows'][number];
export type ReturnCounts = BoardRow['counts'];
