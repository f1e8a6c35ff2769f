import './scalars.ts';
import './shared-types.ts';
import './council.ts';
import './viewer.ts';
import '../audit/audit-events.ts';
import '../editions/board.ts';
import '../editions/corrections.ts';
import '../editions/edition.ts';
import '../editions/edition-as-at.ts';
import '../editions/edition-changes.ts';
import '../editions/edition-mutations.ts';
import '../editions/highlight-proposals.ts';
import '../editions/next-edition.ts';
import '../editions/stages.ts';
import '../glossary/glossary-term.ts';
import '../headline/headline.ts';
import '../headline/rating-changes.ts';
import '../corporate-plan/corporate-plan.ts';
import '../corporate-plan/plan-outcome.ts';
import '../framework/framework-measure.ts';
import '../framework/measure-framework.ts';
import '../indicator/figures.ts';
import '../indicator/indicator.ts';
import '../indicator/indicator-report.ts';
import '../indicator/narrative.ts';
import '../indicator/rating.ts';
import '../indicators/indicator-reports.ts';
import '../indicators/scorecard.ts';
import '../lineage/chain.ts';
import '../lineage/indicator-lineage.ts';
import '../outcomes/mapping.ts';
import '../outcomes/mapping-mutations.ts';
import '../outcomes/outcome.ts';
import '../outcomes/proposed-measure.ts';
import '../outcomes/targets-on-track.ts';
import '../outcomes/vision.ts';
import '../overrides/override-mutations.ts';
import '../overrides/rating-override.ts';
import '../plans/delivery.ts';
import '../plans/delivery-mutations.ts';
import '../recommendations/recommendation.ts';
import '../recommendations/recommendation-mutations.ts';
import '../returns/filed.ts';
import '../returns/return.ts';
import '../returns/return-imports.ts';
import '../returns/return-mutations.ts';
import '../returns/returns.ts';
import '../search/search.ts';
import '../targets/target-mutations.ts';
import '../targets/target-settings.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

export const schema = builder.toSchema();

/** The schema in the schema definition language, as it is committed in `apps/api/schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
