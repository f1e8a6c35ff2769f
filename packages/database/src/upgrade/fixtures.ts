import { join } from 'node:path';
import { z } from 'zod';
import { readEditions } from '../read/editions.ts';
import { readOpenIndicators, readOpenObservations } from '../read/open-data.ts';
import type { Reader } from '../read/reader.ts';

/** Small dumps of the databases of finished versions, one folder each: `database.sql` and `content.json`. */
export const FIXTURES_FOLDER = join(import.meta.dirname, '../../fixtures/upgrade');

/** What a fixture's readers are shown, as it was when it was kept: what an upgrade must not lose. */
export const contentSchema = z.record(
  z.string(),
  z.object({
    /** `indicator: rating shown or reason, reported figure as printed`. */
    indicators: z.array(z.string()),
    /** `indicator, period, kind: printed text = value`. */
    observations: z.array(z.string()),
  }),
);

export type FixtureContent = z.infer<typeof contentSchema>;

export async function readContent(reader: Reader): Promise<FixtureContent> {
  const content: FixtureContent = {};
  for (const { id } of await readEditions(reader)) {
    const indicators = await readOpenIndicators(reader, id);
    const observations = await readOpenObservations(reader, id);
    content[id] = {
      indicators: indicators.map(
        (row) =>
          `${row.indicator}: ${row.published_rag ?? row.computed_rag ?? row.unrated_reason}, ${row.actual_raw ?? 'none'}`,
      ),
      observations: observations.map(
        (row) => `${row.indicator}, ${row.period}, ${row.kind}: ${row.raw} = ${row.value}`,
      ),
    };
  }
  return content;
}
