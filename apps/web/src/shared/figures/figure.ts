import { graphql, type ResultOf } from '../graphql.ts';
import type { Filed } from './filed.ts';
import type { Origin } from './origin.ts';

/** A value of an indicator as the summary, the chart, the table and the download use it. */
export const FIGURE = graphql(`
  fragment IndicatorFigure on Observation {
    id
    kind
    raw
    value
    status
    expected
    heading
    note
    numerator
    denominator
    period {
      id
      label
    }
    source {
      document
      line
      note
    }
  }
`);

/**
 * `origin` says that another document prints it, which the indicator's own figures have none of; `filed`, that it was filed in Dial;
 * `revisedSince`, in words, what a later edition made of it.
 */
export type Figure = ResultOf<typeof FIGURE> & {
  readonly origin?: Origin;
  readonly filed?: Filed;
  readonly revisedSince?: string;
};
export type FigureKind = Figure['kind'];
