import { accessTable } from '../../apps/api/src/schema/access-table.ts';
import { printedSchema, schema } from '../../apps/api/src/schema/schema.ts';
import { outlookErrors } from './outlook-errors.ts';
import { ratingDifferences } from './rating-differences.ts';

/** The committed files that are made from the sources, by their path from the root. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['apps/api/schema.graphql', printedSchema()],
    ['docs/access.md', accessTable(schema)],
    ['docs/outlook-errors.md', outlookErrors()],
    ['docs/ratings-that-differ.md', ratingDifferences('2023-24-q3')],
  ]);
}
