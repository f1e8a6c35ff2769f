import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A mapping as far as the list of outcomes shows it. */
export const MAPPED = graphql(`
  fragment OutcomeMappedMeasure on OutcomeMapping {
    id
    status
    strength
    indicator {
      id
      title
      series
      layers {
        id
      }
      reports {
        id
        edition {
          id
        }
      }
    }
  }
`);

export type MappedMeasure = ResultOf<typeof MAPPED>;
