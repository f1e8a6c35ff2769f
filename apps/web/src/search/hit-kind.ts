import type { graphql } from '../shared/graphql.ts';

export type HitKind = ReturnType<typeof graphql.scalar<'SearchHitKind'>>;

/** What results of a kind are called. */
export const KIND_HEADINGS: Readonly<Record<HitKind, string>> = {
  INDICATOR: 'Indicators',
  OUTCOME: 'Luton 2040 outcomes',
  FRAMEWORK_MEASURE: 'Measures of the framework',
  PROPOSED_MEASURE: 'Measures proposed for Luton 2040',
  DELIVERY_MEASURE: 'Delivery plans and their measures',
  PLAN_OUTCOME: 'Outcomes of the corporate plan',
  PLAN_ACTION: 'Actions of the corporate plan',
  PLAN_INDICATOR: 'Indicators of the corporate plan',
  AREA: 'Areas',
  TERM: 'Terms',
};
