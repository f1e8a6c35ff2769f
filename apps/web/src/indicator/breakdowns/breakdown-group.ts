import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** Figures of parts of the town or population, of one kind and period. */
export const BREAKDOWN = graphql(`
  fragment IndicatorBreakdown on BreakdownGroup {
    dimension
    name
    basis
    whole
    period {
      id
      label
    }
    entries {
      id
      name
      suppressed
      value
      raw
      status
      numerator
      denominator
      difference
      side
      standing
      share
      shareGiven
      note
      source {
        document
        line
        note
      }
    }
  }
`);

export type BreakdownGroup = ResultOf<typeof BREAKDOWN>;
export type BreakdownEntry = BreakdownGroup['entries'][number];
