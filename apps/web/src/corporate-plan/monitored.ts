import { graphql, type ResultOf } from '../shared/graphql.ts';

/** An indicator where an outcome or a domain names it. */
export const MONITORED = graphql(`
  fragment CorporatePlanMonitored on MonitoredIndicator {
    text
    raw
    note
    source {
      line
    }
    indicator {
      id
      code
      text
      chains {
        id
        title
      }
    }
  }
`);

export type Monitored = ResultOf<typeof MONITORED>;
