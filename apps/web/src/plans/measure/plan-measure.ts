import { graphql, type ResultOf } from '../../shared/graphql.ts';

export const PLAN_MEASURE = graphql(`
  fragment PlanMeasure on DeliveryMeasure {
    id
    title
    unit
    reason
    status
    version
    author
    at
    decision {
      at
      by
      reason
    }
    frameworkMeasure {
      id
      number
      measure
      layer {
        id
        name
      }
    }
    proposedMeasure {
      id
      text
    }
  }
`);

export type PlanMeasure = ResultOf<typeof PLAN_MEASURE>;
