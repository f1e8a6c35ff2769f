const REPORT = 'id code title unit area rag';

const FIGURE = '{ periodId value }';

export const LIST_QUERY = `query List($period: Int!) {
  list(period: $period) { ${REPORT} latest ${FIGURE} previous ${FIGURE} target ${FIGURE} }
}`;

export const DETAIL_QUERY = `query Detail($period: Int!, $indicator: Int!) {
  detail(period: $period, indicator: $indicator) { ${REPORT} actuals ${FIGURE} targets ${FIGURE} }
}`;

export const HEADLINE_QUERY = `query Headline($period: Int!) {
  headline(period: $period) { area rag indicators }
}`;
