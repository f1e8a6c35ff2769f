import './scalars.ts';
import './shared-types.ts';
import './council.ts';
import './viewer.ts';
import '../editions/edition.ts';
import '../glossary/glossary-term.ts';
import '../headline/headline.ts';
import '../headline/rating-changes.ts';
import '../indicator/figures.ts';
import '../indicator/indicator.ts';
import '../indicator/indicator-report.ts';
import '../indicator/narrative.ts';
import '../indicator/rating.ts';
import '../indicators/indicator-reports.ts';
import '../indicators/scorecard.ts';
import '../search/search.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

export const schema = builder.toSchema();

/** The schema in the schema definition language, as it is committed in `apps/api/schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
