import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { RULES } from '../rate/rules.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { CYCLE, madeCycle } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import { followRules } from './follow-rules.ts';
import { openEdition } from './open-edition.ts';
import { writerOf } from './writer.ts';

const PRINTED = `${CYCLE.printed}.${CYCLE.trees}`;
const SIGNED_OFF = CYCLE.treesReport;
const DRAFT = `2096-97-q4.${CYCLE.trees}`;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the rules of rows on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    /** A document's edition, one that was opened after it and is published, and a draft. */
    beforeEach(async () => {
      database = await kind.open();
      prisma = database.prisma;
      await madeCycle(prisma);
      await prisma.edition.update({ where: { id: CYCLE.opened }, data: { stage: 'PUBLISHED' } });
      const input = { from: CYCLE.opened, title: null, dueDates: [] };
      expect(await openEdition(writerOf(prisma, 'made-up'), input)).toMatchObject({ kind: 'ok' });
    });
    afterEach(() => database.close());

    const row = (id: string) => prisma.indicatorReport.findUniqueOrThrow({ where: { id } });
    const versions = () => prisma.reportVersion.findMany({ where: { cause: 'rules' } });
    const events = () => prisma.auditEvent.findMany({ where: { action: 'rules.follow' } });
    const held = () => prisma.dataVersion.findFirstOrThrow();

    /** Rows as a program would have left them that drew no line and explained otherwise. */
    const OLDER = { trend: [], explanation: 'By older rules.', movement: 'SAME' } as const;
    async function byOlderRules() {
      await prisma.indicatorReport.updateMany({
        where: { id: { in: [PRINTED, SIGNED_OFF, DRAFT] } },
        data: OLDER,
      });
      await prisma.$executeRaw`UPDATE "ReportVersion" SET content = jsonb_set(content, '{explanation}', '"By older rules."')`;
    }

    test('are followed by what was just written: nothing changes, and nothing is said of it', async () => {
      const { version } = await held();
      const before = await tableContents(prisma);
      expect(await followRules(prisma)).toEqual({ printed: [], unpublished: [], signedOff: [] });
      expect(await held()).toMatchObject({ version, rules: RULES });
      expect({ ...(await tableContents(prisma)), DataVersion: [] }).toEqual({ ...before, DataVersion: [] });
      expect(await followRules(prisma)).toBeNull();
    });

    test('are followed once by what older ones left, and what is signed off keeps all but its line', async () => {
      const [printed, signedOff, draft] = [await row(PRINTED), await row(SIGNED_OFF), await row(DRAFT)];
      const kept = await prisma.reportVersion.count();
      await byOlderRules();
      const { version } = await held();
      expect(await followRules(prisma)).toEqual({
        printed: [PRINTED],
        unpublished: [DRAFT],
        signedOff: [SIGNED_OFF],
      });
      expect(printed.trend).toHaveLength(2);
      expect(await row(PRINTED)).toEqual(printed);
      expect(await row(DRAFT)).toEqual(draft);
      expect(await row(SIGNED_OFF)).toEqual({ ...signedOff, ...OLDER, trend: signedOff.trend });

      expect(await held()).toMatchObject({ version: version + 1n, rules: RULES });
      const moment = version + 1n;
      const drafts = { author: 'dial', cause: 'rules', moment };
      expect(await versions()).toMatchObject([
        { ...drafts, reportId: `2096-97-q4.${CYCLE.mown}` },
        { ...drafts, reportId: DRAFT, content: { explanation: draft.explanation } },
      ]);
      expect(await prisma.reportVersion.count()).toBe(kept + 2);
      const after = { rules: RULES, printed: 1, unpublished: 1, signedOff: 1 };
      expect(await events()).toMatchObject([{ actor: 'dial', details: { before: { rules: 0 }, after } }]);

      const done = await tableContents(prisma);
      expect(await followRules(prisma)).toBeNull();
      expect(await tableContents(prisma)).toEqual(done);
    });

    test('are followed once, however many programs start at once', async () => {
      await byOlderRules();
      const both = await Promise.all([followRules(prisma), followRules(prisma)]);
      expect(both.filter((followed) => followed === null)).toHaveLength(1);
      expect(await events()).toHaveLength(1);
    });

    test('that are newer than this program are left alone', async () => {
      await byOlderRules();
      await prisma.$executeRaw`UPDATE "DataVersion" SET rules = ${RULES + 1}`;
      const before = await tableContents(prisma);
      expect(await followRules(prisma)).toBeNull();
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('are followed by all rows or by none', async () => {
      await byOlderRules();
      await prisma.$executeRaw`ALTER TABLE "AuditEvent" ADD CONSTRAINT "refused" CHECK (action <> 'rules.follow')`;
      const before = await tableContents(prisma);
      await expect(followRules(prisma)).rejects.toThrow();
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('draw no line that ends elsewhere than the figure beside it, which was revised since', async () => {
      const printed = madeEdition('2096-97');
      const observations = printed.observations.map((one) =>
        one.raw === '80' ? { ...one, raw: '88', value: '88' } : one,
      );
      await loadCouncil(prisma, madeCouncil({ ...printed, observations }));
      await byOlderRules();
      await followRules(prisma);
      expect(await row(SIGNED_OFF)).toMatchObject({ trend: [] });
      expect((await row(DRAFT)).trend).toEqual([
        { period: 'Q1 2096-97', value: '70' },
        { period: 'Q2 2096-97', value: '88' },
      ]);
    });

    test('of rows are said to be followed by no request', async () => {
      const requests = await database.forRequests();
      const write = requests.$executeRaw`UPDATE "DataVersion" SET rules = 0`;
      await expect(write).rejects.toThrow(/permission denied/);
    });
  },
);
