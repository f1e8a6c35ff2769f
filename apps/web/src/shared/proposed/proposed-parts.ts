import { graphql } from '../graphql.ts';

/** What the paper prints of a measure that it proposes, and where. */
export const PROPOSED_PARTS = graphql(`
  fragment ProposedParts on ProposedMeasure {
    id
    number
    likelyNumber
    text
    aspirational
    provider
    internalOrExternal
    frequency
    includeIn2040
    reportedIn
    newOrExisting
    notes
    note
    printedCells {
      field
      raw
    }
    printings {
      table
      number
      raw
      source {
        document
        line
      }
    }
  }
`);
