import { FIGURE } from '../figures/figure.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** A measure through the documents: what carries it in each, with the figures of indicators, and what changed in between. */
export const CHAIN = graphql(
  `
    fragment LineageChain on MeasureChain {
      id
      title
      members {
        id
        title
        source {
          document
          line
          note
        }
        indicator {
          id
          title
          series
          unit
          decimals
          cumulative
          observations {
            ...IndicatorFigure
          }
          reports {
            id
            edition {
              id
              financialYear
              quarter
            }
            area {
              id
              name
            }
          }
        }
        frameworkMeasure {
          id
          number
          layer {
            id
            name
          }
        }
        proposedMeasure {
          id
          number
          likelyNumber
        }
        planIndicator {
          id
          code
          outcomes {
            id
          }
        }
      }
      links {
        earlier
        later
        comparability
        note
        changes {
          aspect
          text
        }
      }
    }
  `,
  [FIGURE],
);

export type Chain = ResultOf<typeof CHAIN>;
export type Member = Chain['members'][number];
export type Link = Chain['links'][number];
export type Comparability = Link['comparability'];
export type CarryingIndicator = NonNullable<Member['indicator']>;
