import { FIGURE } from '../shared/figures/figure.ts';
import { graphql } from '../shared/graphql.ts';
import { CHAIN } from '../shared/lineage/chain.ts';
import { TARGET } from '../shared/target/target.ts';
import { BREAKDOWN } from './breakdowns/breakdown-group.ts';
import { SERIES_BREAK } from './breaks/series-break.ts';
import { CONFLICT } from './conflicts-section.tsx';
import { LAYERS } from './layers-section.tsx';
import { MEASURE, MEASURE_REPORT } from './measure-section.tsx';
import { COMMENTARY } from './narrative/commentary.ts';
import { AREA_OUTCOMES, OUTCOMES } from './outcomes-section.tsx';
import { RELATED } from './related-section.tsx';
import { RESPONSIBILITY } from './responsibility-section.tsx';
import { RATING } from './summary/rating.ts';
import { SUMMARY } from './summary/summary.tsx';

export const EDITION = graphql(`
  fragment IndicatorEdition on Edition {
    id
    title
    financialYear
    quarter
    stage
    coloursSurvived
    glossary {
      term
      explanation
    }
    source {
      document
    }
  }
`);

/** The indicator as it stands in one edition. */
export const REPORT = graphql(
  `
    fragment IndicatorReportParts on IndicatorReport {
      id
      reference
      listedOnly
      lines
      edition {
        id
      }
      period {
        id
      }
      area {
        id
        name
        ...IndicatorAreaOutcomes
      }
      targets {
        ...IndicatorTarget
      }
      rating {
        ...IndicatorRating
      }
      commentary {
        ...IndicatorCommentary
      }
      responsibility {
        ...IndicatorResponsibility
      }
      conflicts {
        ...IndicatorConflict
      }
      notes {
        text
        line
      }
      ...IndicatorSummary
      ...IndicatorMeasureReport
    }
  `,
  [AREA_OUTCOMES, TARGET, RATING, COMMENTARY, RESPONSIBILITY, CONFLICT, SUMMARY, MEASURE_REPORT],
);

export const INDICATOR = graphql(
  `
    fragment IndicatorParts on Indicator {
      id
      title
      series
      unit
      decimals
      polarity
      cumulative
      observations(edition: $edition) {
        ...IndicatorFigure
      }
      reports {
        ...IndicatorReportParts
      }
      ...IndicatorMeasure
      ...IndicatorRelated
    }
  `,
  [FIGURE, REPORT, MEASURE, RELATED],
);

/** What the indicator is for, whichever edition reports it, and what each edition says of parts of the town. */
export const PLACE = graphql(
  `
    fragment IndicatorPlace on Indicator {
      id
      reports(edition: $edition) {
        id
        breakdowns {
          ...IndicatorBreakdown
        }
      }
      seriesBreaks {
        ...IndicatorSeriesBreak
      }
      chains {
        ...LineageChain
      }
      ...IndicatorOutcomes
      ...IndicatorLayers
    }
  `,
  [BREAKDOWN, SERIES_BREAK, CHAIN, OUTCOMES, LAYERS],
);
