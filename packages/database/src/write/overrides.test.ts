import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readReportVersions } from '../read/history.ts';
import { readOverridesOfReports, readOverridesWithin } from '../read/overrides.ts';
import { readerOf } from '../read/reader.ts';
import { atOnce } from '../testing/at-once.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, madeCycle } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import {
  approveOverride,
  lapseOverrides,
  proposeOverride,
  refuseOverride,
  withdrawOverride,
} from './overrides.ts';
import { writerOf } from './writer.ts';

const { opened, printed, treesReport, mownReport, trees, directorate } = CYCLE;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'an override on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    let number = 0;
    const ada = () => writerOf(prisma, 'ada');
    const bo = () => writerOf(prisma, 'bo');
    const proposal = {
      reportId: treesReport,
      rag: 'green',
      reason: ' Made up. ',
      expiresOn: inDays(30),
    } as const;
    const present = () => prisma.ratingOverride.findUniqueOrThrow({ where: { id: id() } });
    const row = () => prisma.indicatorReport.findUniqueOrThrow({ where: { id: treesReport } });
    const id = () => `${treesReport}.override-${number}`;
    const propose = async () => {
      number += 1;
      expect(await proposeOverride(ada(), proposal)).toEqual({ kind: 'ok', id: id() });
    };
    const approve = () => approveOverride(bo(), { id: id(), version: 1, reason: null });

    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
      await approveAll(prisma);
    });
    afterAll(() => database.close());
    beforeEach(async () => {
      const where = { state: { in: ['PROPOSED' as const, 'APPROVED' as const] } };
      for (const open of await prisma.ratingOverride.findMany({ where }))
        await withdrawOverride(ada(), { id: open.id, version: open.version, reason: 'The next test.' });
    });

    test('of the rating that the rule gives itself is refused', async () => {
      expect(await proposeOverride(ada(), { ...proposal, rag: 'red' })).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'rag', message: expect.stringContaining('The rule gives') }],
      });
    });

    test('is shown once somebody else approved it, with the computed rating beside it', async () => {
      const { revision } = await prisma.edition.findUniqueOrThrow({ where: { id: opened } });
      await propose();
      expect(await row()).toMatchObject({ rag: 'red', publishedRag: null });
      expect(await approveOverride(ada(), { id: id(), version: 1, reason: null })).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'id', message: expect.stringContaining('Somebody else') }],
      });
      expect(await approve()).toEqual({ kind: 'ok', id: id() });
      expect(await row()).toMatchObject({
        rag: 'green',
        publishedRag: 'green',
        computedRag: 'red',
        ratingsDiffer: true,
      });
      expect(await present()).toMatchObject({
        reason: 'Made up.',
        state: 'APPROVED',
        version: 2,
        proposedBy: 'ada',
        decidedBy: 'bo',
        decisionReason: null,
      });
      expect(await prisma.edition.findUnique({ where: { id: opened } })).toMatchObject({
        revision: revision + 2,
      });
      const [version] = await readReportVersions(readerOf(prisma, 'DRAFT'), [treesReport]);
      expect(version).toMatchObject({
        author: 'bo',
        cause: 'override',
        content: { rag: 'green', computedRag: 'red', override: { reason: 'Made up.' } },
      });
      const events = await prisma.auditEvent.findMany({ where: { subject: id() }, orderBy: { id: 'asc' } });
      expect(events).toMatchObject([
        { actor: 'ada', action: 'override.propose', editionId: opened, indicatorId: trees },
        { actor: 'bo', action: 'override.approve', details: { before: { state: 'PROPOSED', version: 1 } } },
      ]);
    });

    test('that is withdrawn lets the computed rating show again', async () => {
      await propose();
      await approve();
      const withdrawal = { id: id(), version: 2, reason: 'It was mistaken.' };
      expect(await withdrawOverride(ada(), { ...withdrawal, reason: ' ' })).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'reason' }],
      });
      expect(await withdrawOverride(ada(), withdrawal)).toMatchObject({ kind: 'ok' });
      expect(await row()).toMatchObject({ rag: 'red', publishedRag: null, ratingsDiffer: false });
      expect(await present()).toMatchObject({
        state: 'WITHDRAWN',
        version: 3,
        decisionReason: 'It was mistaken.',
      });
    });

    test('that is refused changes nothing of the row', async () => {
      await propose();
      const versions = await prisma.reportVersion.count();
      expect(await refuseOverride(bo(), { id: id(), version: 1, reason: 'Not so.' })).toMatchObject({
        kind: 'ok',
      });
      expect(await row()).toMatchObject({ rag: 'red' });
      expect(await prisma.reportVersion.count()).toBe(versions);
      expect(await approveOverride(bo(), { id: id(), version: 2, reason: null })).toMatchObject({
        kind: 'invalid',
        errors: [{ message: expect.stringContaining('was refused') }],
      });
    });

    test.each([
      ['today', { expiresOn: inDays(0) }, 'expiresOn'],
      ['after more than a year', { expiresOn: inDays(370) }, 'expiresOn'],
      ['on no day', { expiresOn: '2096-02-30' }, 'expiresOn'],
      ['without a reason', { reason: '\n' }, 'reason'],
      ['in a published edition', { reportId: `${printed}.${trees}` }, 'reportId'],
    ])('is not proposed to end %s', async (_when, change, field) => {
      const before = await tableContents(prisma);
      expect(await proposeOverride(ada(), { ...proposal, ...change })).toMatchObject({
        kind: 'invalid',
        errors: [{ field }],
      });
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('is one of a row at a time, and told to whom proposes another', async () => {
      await propose();
      expect(await proposeOverride(bo(), proposal)).toMatchObject({
        kind: 'conflict',
        present: { id: id(), state: 'PROPOSED', proposedBy: 'ada' },
      });
      expect(await approveOverride(bo(), { id: id(), version: 7, reason: null })).toMatchObject({
        kind: 'conflict',
        present: { version: 1 },
      });
      const none = { id: `${mownReport}.override-9`, version: 1, reason: 'None.' };
      expect(await refuseOverride(bo(), none)).toEqual({ kind: 'not-found', id: none.id });
      expect(await proposeOverride(bo(), { ...proposal, reportId: 'no such' })).toMatchObject({
        kind: 'not-found',
      });
    });

    test('is decided on once, by one of two at once', async () => {
      await propose();
      const refuse = () => refuseOverride(bo(), { id: id(), version: 1, reason: 'Not so.' });
      expect(await atOnce(kind.kind, database.prisma, approve, refuse)).toEqual(['conflict', 'ok']);
      expect(await present()).toMatchObject({ version: 2 });
    });

    test('lapses after its last day, once, by Dial itself', async () => {
      await propose();
      await approve();
      expect(await lapseOverrides(prisma, proposal.expiresOn)).toBe(0);
      expect(await row()).toMatchObject({ rag: 'green' });
      expect(await lapseOverrides(prisma, inDays(31))).toBe(1);
      expect(await lapseOverrides(prisma, inDays(31))).toBe(0);
      expect(await row()).toMatchObject({ rag: 'red', publishedRag: null });
      expect(await present()).toMatchObject({ state: 'LAPSED', decidedBy: 'dial', version: 3 });
      const event = await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } });
      expect(event).toMatchObject({ actor: 'dial', action: 'override.lapse', subject: id() });
    });

    test('is read by scope, whatever is seen of its edition', async () => {
      await propose();
      const reader = readerOf(prisma, 'PUBLISHED');
      const nothing = { whole: false, directorates: [], services: [], indicators: [] };
      const read = (scope: object, which: Parameters<typeof readOverridesWithin>[2] = { ids: [id()] }) =>
        readOverridesWithin(reader, { ...nothing, ...scope }, which);
      expect(await read({ directorates: [directorate] })).toMatchObject([
        { id: id(), editionId: opened, indicatorId: trees, state: 'PROPOSED', proposedByName: 'ada' },
      ]);
      expect(await read({ indicators: [trees] })).toHaveLength(1);
      expect(await read({ whole: true }, { states: ['PROPOSED'] })).toHaveLength(1);
      expect(await read({ whole: true }, { states: ['APPROVED'] })).toEqual([]);
      expect(await read({})).toEqual([]);
      expect(await read({ directorates: ['elsewhere'], indicators: ['none'] })).toEqual([]);
    });

    test('is shown to the public only where it was approved and published', async () => {
      await propose();
      const ids = async (visibility: 'DRAFT' | 'PUBLISHED') =>
        (await readOverridesOfReports(readerOf(prisma, visibility), [treesReport])).map((each) => each.id);
      expect(await ids('DRAFT')).toContain(id());
      expect(await ids('PUBLISHED')).toEqual([]);
      await approve();
      expect(await ids('PUBLISHED')).toEqual([]);
      await prisma.edition.update({ where: { id: opened }, data: { stage: 'PUBLISHED' } });
      expect(await ids('PUBLISHED')).toEqual([id()]);
      expect(await withdrawOverride(ada(), { id: id(), version: 2, reason: 'No.' })).toMatchObject({
        kind: 'invalid',
        errors: [{ message: expect.stringContaining('is published') }],
      });
      expect(await lapseOverrides(prisma, inDays(31))).toBe(0);
    });
  },
);
