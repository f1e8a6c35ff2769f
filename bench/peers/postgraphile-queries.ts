// As a user of PostGraphile would write them. The periods are named, as in the other peers' SQL: taking the newest two by
// order would answer the newest edition alone.

const REPORT = 'title unit area rag indicatorByIndicatorId { rowId code';

const FIGURES = '{ nodes { periodId value } }';

function observed(alias: string, kind: string, period: string): string {
  return `${alias}: observationsByIndicatorId(
    condition: { breakdownId: 0, kind: ${kind}, periodId: ${period} }
  ) ${FIGURES}`;
}

function history(alias: string, kind: string): string {
  return `${alias}: observationsByIndicatorId(
    condition: { breakdownId: 0, kind: ${kind} }
    orderBy: PERIOD_ID_ASC
  ) ${FIGURES}`;
}

/** Over a view that an engineer made for it. */
export const LIST_QUERY = `query List($period: Int!, $first: Int!) {
  allListedIndicators(condition: { periodId: $period }, orderBy: INDICATOR_ID_ASC, first: $first) {
    nodes { indicatorId code title unit area rag periodId previousPeriodId latest previous target }
  }
}`;

/** Over the tables alone. */
export const NESTED_LIST_QUERY = `query List($period: Int!, $previous: Int!, $first: Int!) {
  allReports(condition: { periodId: $period }, orderBy: INDICATOR_ID_ASC, first: $first) {
    nodes { ${REPORT}
      ${observed('latest', 'actual', '$period')}
      ${observed('previous', 'actual', '$previous')}
      ${observed('target', 'target', '$period')}
    } }
  }
}`;

export const DETAIL_QUERY = `query Detail($period: Int!, $indicator: Int!) {
  reportByPeriodIdAndIndicatorId(periodId: $period, indicatorId: $indicator) { ${REPORT}
    ${history('actuals', 'actual')}
    ${history('targets', 'target')}
  } }
}`;

export const HEADLINE_QUERY = `query Headline($period: Int!) {
  allRatingCounts(condition: { periodId: $period }, orderBy: [AREA_ASC, RAG_ASC]) {
    nodes { area rag indicators }
  }
}`;
