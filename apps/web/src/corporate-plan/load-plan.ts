import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { EVIDENT, MISSING } from './evident.ts';
import { MONITORED } from './monitored.ts';
import { readPlan } from './read-plan.ts';

/** The plan whole, once for all of its pages: walking from outcome to outcome asks for nothing. */
export const PLANS = graphql(
  `
    query CorporatePlans {
      corporatePlans {
        id
        title
        source {
          document
          line
          note
        }
        vision {
          ...CorporatePlanText
        }
        sections {
          id
          heading
          source {
            line
          }
          blocks {
            kind
            items {
              ...CorporatePlanText
            }
          }
          missing {
            ...CorporatePlanMissing
          }
        }
        priorities {
          id
          name
          printedHeading
          source {
            line
          }
          focus {
            ...CorporatePlanText
          }
          outcomes {
            id
            number
            name
            printedHeading
            source {
              document
              line
              note
            }
            context {
              ...CorporatePlanText
            }
            actions {
              ...CorporatePlanText
            }
            indicators {
              ...CorporatePlanMonitored
            }
            risks {
              ...CorporatePlanText
            }
            mitigations {
              ...CorporatePlanText
            }
            resources {
              ...CorporatePlanText
            }
            missing {
              ...CorporatePlanMissing
            }
          }
        }
        timeline {
          year
          entries {
            ...CorporatePlanText
          }
        }
        timelineMissing {
          ...CorporatePlanMissing
        }
        domains {
          id
          name
          source {
            line
          }
          text {
            ...CorporatePlanText
          }
          indicators {
            ...CorporatePlanMonitored
          }
          missing {
            ...CorporatePlanMissing
          }
        }
      }
    }
  `,
  [EVIDENT, MISSING, MONITORED],
);

/** The newest corporate plan that is held. */
export async function loadPlan(args: LoaderFunctionArgs): Promise<Plan> {
  const [newest] = (await load(args, PLANS, {})).corporatePlans;
  if (newest === undefined) throw notFound();
  return readPlan(newest);
}

export type Plan = ReturnType<typeof readPlan>;
export type Priority = Plan['priorities'][number];
export type Outcome = Priority['outcomes'][number];
