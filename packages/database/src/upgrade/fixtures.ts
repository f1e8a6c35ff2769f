import { join } from 'node:path';
import { z } from 'zod';
import { Prisma, type Sql } from '../open/client.ts';
import { readDeliveryMeasuresOfPlans, readDeliveryPlans } from '../read/delivery.ts';
import { readEditions } from '../read/editions.ts';
import { readMappings, readMappingVersions } from '../read/mappings.ts';
import { readOpenIndicators, readOpenObservations } from '../read/open-data.ts';
import type { Reader } from '../read/reader.ts';

/** Small dumps of the databases of finished versions, one folder each: `database.sql`, `content.json`
 * and, since people write in it, `written.json`. */
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

/** What people wrote in a fixture, and what they changed: an upgrade must not lose that either. */
export const writtenSchema = z.object({
  /** `mapping, version: status, strength, author`. */
  mappings: z.array(z.string()),
  /** `delivery measure, version: status, author`. */
  deliveryMeasures: z.array(z.string()),
  /** `return, version: state, who submitted it, who decided`; none before there were any. */
  returns: z.array(z.string()).default([]),
  /** `override: state, rating, by`. */
  overrides: z.array(z.string()).default([]),
  /** `recommendation, version: author`. */
  recommendations: z.array(z.string()).default([]),
  /** `edition, number: stage, hash`. */
  steps: z.array(z.string()).default([]),
  /** `view: name, address, subscribed`. */
  views: z.array(z.string()).default([]),
  /** `notice, moment: kind, rows`. */
  notices: z.array(z.string()).default([]),
  /** `break, version: period, author, withdrawn by`. */
  breaks: z.array(z.string()).default([]),
});

export type FixtureWritten = z.infer<typeof writtenSchema>;

export async function readWritten(reader: Reader): Promise<FixtureWritten> {
  const mappings = await readMappings(reader, null);
  const versions = await readMappingVersions(
    reader,
    mappings.map(({ id }) => id),
  );
  const plans = await readDeliveryPlans(reader);
  const measures = await readDeliveryMeasuresOfPlans(
    reader,
    plans.map(({ id }) => id),
  );
  const lines = async (sql: Sql) => (await reader.rows<{ line: string }>(sql)).map(({ line }) => line);
  return {
    returns:
      await lines(Prisma.sql`SELECT id || ', ' || version || ': ' || concat_ws(', ', state, "submittedBy", "decidedBy") AS line
      FROM "Return" ORDER BY id COLLATE "C"`),
    overrides:
      await lines(Prisma.sql`SELECT id || ': ' || concat_ws(', ', state, rag, "proposedBy", "decidedBy") AS line
      FROM "RatingOverride" ORDER BY id COLLATE "C"`),
    recommendations: await lines(Prisma.sql`SELECT id || ', ' || version || ': ' || author AS line
      FROM "Recommendation" ORDER BY id COLLATE "C"`),
    steps: await lines(Prisma.sql`SELECT "editionId" || ', ' || number || ': ' || "to" || ', ' || hash AS line
      FROM "EditionStep" ORDER BY 1`),
    views: await lines(Prisma.sql`SELECT id || ': ' || concat_ws(', ', name, address, subscribed) AS line
      FROM "SavedView" ORDER BY id COLLATE "C"`),
    notices: await lines(Prisma.sql`SELECT id || ', ' || moment || ': ' || concat_ws(', ', kind, rows) AS line
      FROM "ViewNotice" ORDER BY id COLLATE "C"`),
    // A break that documents print comes with their data files.
    breaks:
      await lines(Prisma.sql`SELECT id || ', ' || version || ': ' || concat_ws(', ', "periodId", author, "withdrawnBy") AS line
      FROM "SeriesBreak" WHERE "documentId" IS NULL ORDER BY id COLLATE "C"`),
    mappings: versions.map(
      (row) => `${row.mappingId}, ${row.version}: ${row.status}, ${row.strength}, ${row.author}`,
    ),
    deliveryMeasures: measures.map((row) => `${row.id}, ${row.version}: ${row.status}, ${row.author}`),
  };
}
