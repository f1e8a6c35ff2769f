import { graphql, type ResultOf } from '../graphql.ts';

/** A target as the edition prints it, or as it was set in Dial. */
export const TARGET = graphql(`
  fragment IndicatorTarget on Target {
    cadence
    form
    raw
    value
    lower
    upper
    changeBy
    provisional
    standing
    status
    note
    baseline {
      id
      label
    }
    period {
      id
      label
    }
    source {
      document
      line
      note
    }
    setBy {
      by
      at
      reason
    }
  }
`);

export type Target = ResultOf<typeof TARGET>;
export type Polarity = ReturnType<typeof graphql.scalar<'Polarity'>>;
