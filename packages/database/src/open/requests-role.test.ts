import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { makeOpenedEdition } from '../testing/made-opened.ts';
import { Prisma, type PrismaClient } from './client.ts';
import type { Database } from './database.ts';

const PUBLISHED = '2096-97-q2';
const OPENED = '2096-97-q3';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'requests to the $kind database',
  ({ open }) => {
    let database: Database;
    let requests: PrismaClient;

    beforeAll(async () => {
      database = await open();
      await loadCouncil(database.prisma, madeCouncil(madeEdition('2096-97')));
      await makeOpenedEdition(database.prisma, OPENED, PUBLISHED);
      requests = await database.forRequests();
    });
    afterAll(() => database.close());

    const run = (sql: string) => requests.$executeRaw(Prisma.raw(sql));

    test.each([
      ['change an audit event', `UPDATE "AuditEvent" SET actor = 'nobody'`],
      ['remove audit events', 'DELETE FROM "AuditEvent"'],
      ['empty the audit', 'TRUNCATE "AuditEvent"'],
      ['change a figure', 'UPDATE "Observation" SET value = 1'],
      ['remove figures', 'DELETE FROM "Observation"'],
      ['change what a row showed', `UPDATE "ReportVersion" SET author = 'nobody'`],
      ['change a step', 'DELETE FROM "EditionStep"'],
      ['change a published row', `UPDATE "IndicatorReport" SET rag = NULL`],
      ['change a published target', 'DELETE FROM "Target"'],
      ['change published words', `UPDATE "Commentary" SET text = ''`],
      ['change published highlights', 'DELETE FROM "Highlight"'],
      ['change a published area', `UPDATE "EditionArea" SET name = ''`],
      ['change a published edition', `UPDATE "Edition" SET title = '' WHERE id = '${PUBLISHED}'`],
      ['take a printed figure out', 'UPDATE "Observation" SET current = false, standing = false'],
      [
        'add a figure to what a document prints',
        `INSERT INTO "Observation" SELECT (jsonb_populate_record(o, '{"id": "made", "version": 99, "current": false, "standing": false}')).*
          FROM "Observation" o LIMIT 1`,
      ],
      ['take published words into a draft', `UPDATE "Commentary" SET "editionId" = '${OPENED}'`],
      ['take published highlights into a draft', `UPDATE "Highlight" SET "editionId" = '${OPENED}'`],
      ['take a published row into a draft', `UPDATE "IndicatorReport" SET "editionId" = '${OPENED}'`],
      ['change what published words are about', 'DELETE FROM "CommentaryCover"'],
      ['change what published highlights are about', 'DELETE FROM "HighlightIndicator"'],
      ['rename an indicator', `UPDATE "Indicator" SET title = ''`],
      ['remove a conflict', 'DELETE FROM "Conflict"'],
      ['remove what a document says of a direction', 'DELETE FROM "PrintedDirection"'],
      ['rename a part of the town', `UPDATE "Breakdown" SET name = 'x'`],
      ['remove a service', 'DELETE FROM "Service"'],
      [
        'explain a published term',
        `INSERT INTO "GlossaryTerm" SELECT "editionId", 'x', 'x' FROM "GlossaryTerm"`,
      ],
      ['change what a migration did', 'DELETE FROM "_prisma_migrations"'],
      ['disarm the guards', 'ALTER TABLE "Edition" DISABLE TRIGGER ALL'],
    ])('cannot %s', async (_what, sql) => {
      await expect(run(sql)).rejects.toThrow(/permission denied|must be owner|is published and stands/);
    });

    test('can write a draft, but not take it a stage back', async () => {
      await run(`UPDATE "Edition" SET stage = 'SCRUTINY', revision = revision + 1 WHERE id = '${OPENED}'`);
      await expect(run(`UPDATE "Edition" SET stage = 'DRAFT' WHERE id = '${OPENED}'`)).rejects.toThrow(
        'never goes back',
      );
      await run(
        `INSERT INTO "AuditEvent" (actor, action, subject, details) VALUES ('made-up', 'test', 'test', '{}')`,
      );
    });
  },
);
