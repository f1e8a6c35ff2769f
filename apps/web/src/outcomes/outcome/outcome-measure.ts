import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { EDITED } from '../editing/edited-mapping.ts';
import { DELIVERY, type Delivery } from '../thread/delivery.ts';

/** A mapping with all that the page of its outcome says about it. */
export const MEASURE = graphql(
  `
    fragment OutcomeMeasure on OutcomeMapping {
      ...EditedMapping
      sources {
        document
        line
        note
      }
      history {
        version
        status
        strength
        rationale
        author
        at
      }
      indicator {
        id
        reports {
          id
          edition {
            id
          }
        }
        frameworkMeasures {
          id
          number
          measure
          layer {
            id
            name
          }
          deliveryMeasures {
            ...OutcomeThreadDelivery
          }
        }
      }
    }
  `,
  [EDITED, DELIVERY],
);

type Read = ResultOf<typeof MEASURE>;
type Indicator = Omit<Read['indicator'], 'frameworkMeasures'> &
  ResultOf<typeof EDITED>['indicator'] & {
    readonly frameworkMeasures: readonly FrameworkMeasure[];
  };
type FrameworkMeasure = Omit<Read['indicator']['frameworkMeasures'][number], 'deliveryMeasures'> & {
  readonly deliveryMeasures: readonly Delivery[];
};

export type OutcomeMeasure = Omit<Read & ResultOf<typeof EDITED>, 'indicator'> & {
  readonly indicator: Indicator;
};

export function readMeasure(data: FragmentOf<typeof MEASURE>): OutcomeMeasure {
  const measure = readFragment(MEASURE, data);
  const edited = readFragment(EDITED, measure);
  const frameworkMeasures = measure.indicator.frameworkMeasures.map((framework) => ({
    ...framework,
    deliveryMeasures: readFragment(DELIVERY, framework.deliveryMeasures),
  }));
  return {
    ...measure,
    ...edited,
    indicator: { ...measure.indicator, ...edited.indicator, frameworkMeasures },
  };
}
