import type { Database } from '@dial/database/open/database';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { createContext } from '../src/server/context.ts';
import { PUBLIC_VIEWER } from '../src/server/viewer.ts';
import { openTestDatabase } from './setup/test-database.ts';

const RED = 'town-centre-footfall';
const GREEN = 'london-luton-airport-passengers';

let database: Database;

/** A made-up edition for the next quarter with two rows of the held one, of which one has another rating. */
beforeAll(async () => {
  database = await openTestDatabase();
  const { prisma } = database;
  await prisma.$executeRaw`INSERT INTO "Edition" SELECT (jsonb_populate_record(e,
      '{"id": "2023-24-q4", "quarter": 4, "title": "Made up", "sortKey": "2023-24-q4"}')).*
    FROM "Edition" e WHERE id = '2023-24-q3'`;
  await prisma.$executeRaw`INSERT INTO "EditionArea" SELECT (jsonb_populate_record(a,
      '{"id": "2023-24-q4.made-up", "editionId": "2023-24-q4"}')).*
    FROM "EditionArea" a WHERE id = '2023-24-q3.net-zero'`;
  await prisma.$executeRaw`INSERT INTO "IndicatorReport" SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', '2023-24-q4.' || r."indicatorId", 'editionId', '2023-24-q4', 'areaId', '2023-24-q4.made-up',
      'publishedRag', 'green', 'rag', 'green'))).*
    FROM "IndicatorReport" r WHERE "editionId" = '2023-24-q3' AND "indicatorId" = ANY(${[RED, GREEN]})`;
});

afterAll(() => database?.close());

test('an edition says which ratings changed since the preceding one, and from what', async () => {
  const { data } = await graphql({
    schema,
    source: `{ edition(id: "2023-24-q4") { preceding { id } ratingChanges {
      report { id rating { rag } } before { id rating { rag } } } } }`,
    contextValue: createContext(database, { name: 'Luton Council' }, PUBLIC_VIEWER),
  });
  expect(data).toEqual({
    edition: {
      preceding: { id: '2023-24-q3' },
      ratingChanges: [
        {
          report: { id: `2023-24-q4.${RED}`, rating: { rag: 'GREEN' } },
          before: { id: `2023-24-q3.${RED}`, rating: { rag: 'RED' } },
        },
      ],
    },
  });
});
