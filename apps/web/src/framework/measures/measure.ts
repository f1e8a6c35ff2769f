import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { REPORTED_INDICATOR, type ReportedIndicator } from './reporting.ts';

export const MEASURE = graphql(
  `
    fragment FrameworkMeasureRow on FrameworkMeasure {
      id
      number
      question
      questionInherited
      measure
      note
      placeholder
      placeholderReason
      directorate {
        id
        name
      }
      source {
        document
        line
        note
      }
      indicators {
        ...FrameworkReportedIndicator
      }
    }
  `,
  [REPORTED_INDICATOR],
);

export type Measure = Omit<ResultOf<typeof MEASURE>, 'indicators'> & {
  readonly indicators: readonly ReportedIndicator[];
};

export function readMeasure(data: FragmentOf<typeof MEASURE>): Measure {
  const measure = readFragment(MEASURE, data);
  return { ...measure, indicators: readFragment(REPORTED_INDICATOR, measure.indicators) };
}
