import { createHash } from 'node:crypto';
import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEditions } from '../read/editions.ts';
import { readerOf } from '../read/reader.ts';
import { readSearchHits } from '../read/search.ts';
import { atOnce } from '../testing/at-once.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, fileFigure, madeCycle, writeAs } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import { canonicalJson } from './canonical-json.ts';
import { approveReturn } from './decide-returns.ts';
import { setHighlights } from './highlights.ts';
import { approveOverride, proposeOverride } from './overrides.ts';
import { moveEdition } from './stages.ts';
import { writerOf } from './writer.ts';

const { opened, printed, treesReport, mownReport, trees } = CYCLE;
type To = Parameters<typeof moveEdition>[1]['to'];

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'an edition on the $kind database',
  (kind) => {
    /** As requests are served. */
    async function open() {
      const database = await kind.open();
      onTestFinished(() => database.close());
      await madeCycle(database.prisma);
      const prisma = await database.forRequests();
      const revision = async () =>
        (await prisma.edition.findUniqueOrThrow({ where: { id: opened } })).revision;
      const move = async (to: To, seen?: number) =>
        moveEdition(writerOf(prisma, 'made-up-editor'), {
          editionId: opened,
          to,
          revision: seen ?? (await revision()),
          note: null,
        });
      const highlight = async (seen?: number) =>
        setHighlights(writerOf(prisma, 'ada'), {
          editionId: opened,
          revision: seen ?? (await revision()),
          workingWell: [{ text: 'Trees do well.', indicators: [trees] }],
          toNote: [],
        });
      /** To the stage before publication, with nothing in the way of it. */
      const ready = async () => {
        await approveAll(prisma);
        for (const to of ['MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE'] as const)
          expect(await move(to)).toMatchObject({ kind: 'ok' });
        expect(await highlight()).toMatchObject({ kind: 'ok' });
      };
      return { prisma, owner: database.prisma, revision, move, highlight, ready };
    }

    test('does not move past what blocks it, and says each', async () => {
      const { prisma, move, revision } = await open();
      const before = await tableContents(prisma);
      const fields = async (to: To) => {
        const result = await move(to);
        return result.kind === 'invalid' ? result.errors.map(({ field }) => field) : result.kind;
      };
      expect(await fields('MANAGEMENT_TEAM')).toEqual(['RETURNS_MISSING']);
      expect(await tableContents(prisma)).toEqual(before);
      await writeAs(prisma, 'ada', 'approve', (tx) =>
        tx.return.update({
          where: { id: treesReport },
          data: { state: 'SUBMITTED', submittedBy: 'ada', submittedAt: new Date() },
        }),
      );
      expect(await fields('MANAGEMENT_TEAM')).toEqual(['RETURNS_MISSING', 'RETURNS_UNAPPROVED']);
      await approveAll(prisma);
      await writeAs(prisma, 'ada', 'approve', (tx) =>
        tx.commentary.deleteMany({ where: { editionId: opened } }),
      );
      expect(await fields('MANAGEMENT_TEAM')).toEqual(['COMMENTARY_MISSING']);
      await approveAll(prisma);
      expect(await fields('MANAGEMENT_TEAM')).toBe('ok');
      expect(await revision()).toBe(2);
    });

    test('moves to the next stage only, from the revision that was looked at', async () => {
      const { prisma, move } = await open();
      await approveAll(prisma);
      for (const to of ['DRAFT', 'SCRUTINY', 'PUBLISHED'] as const)
        expect(await move(to)).toMatchObject({ kind: 'invalid', errors: [{ field: 'to' }] });
      expect(await move('MANAGEMENT_TEAM', 9)).toMatchObject({
        kind: 'conflict',
        present: { stage: 'DRAFT', revision: 1, lastChangedBy: 'made-up-manager' },
      });
      const none = { editionId: '2096-97-q4', to: 'SCRUTINY', revision: 1, note: null } as const;
      expect(await moveEdition(writerOf(prisma, 'ada'), none)).toEqual({
        kind: 'not-found',
        id: '2096-97-q4',
      });
      const document = { ...none, editionId: printed, to: 'PUBLISHED' } as const;
      expect(await moveEdition(writerOf(prisma, 'ada'), document)).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'to', message: expect.stringContaining('is published') }],
      });
    });

    test('keeps of each step who, when, why, and a hash of all that it showed', async () => {
      const { prisma, move } = await open();
      await approveAll(prisma);
      const note = '  After the meeting. ';
      const step = { editionId: opened, to: 'MANAGEMENT_TEAM', revision: 1, note } as const;
      await moveEdition(writerOf(prisma, 'made-up-editor'), step);
      await move('SCRUTINY');
      await fileFigure(prisma, trees, '99');
      await move('EXECUTIVE');
      const [first, second, third] = await prisma.editionStep.findMany({ orderBy: { number: 'asc' } });
      expect(first).toMatchObject({
        editionId: opened,
        number: 1,
        from: 'DRAFT',
        to: 'MANAGEMENT_TEAM',
        by: 'made-up-editor',
        note: 'After the meeting.',
      });
      expect(second?.hash).toBe(first?.hash);
      expect(third?.hash).not.toBe(first?.hash);
      const newest = (reportId: string) =>
        prisma.reportVersion.findFirstOrThrow({ where: { reportId }, orderBy: { version: 'desc' } });
      const rows = [];
      for (const reportId of [mownReport, treesReport]) {
        const { version, content } = await newest(reportId);
        rows.push({ reportId, version, content });
      }
      const edition = await prisma.editionVersion.findFirstOrThrow({ orderBy: { version: 'desc' } });
      const shown = canonicalJson({ edition: edition.content, rows });
      expect(third?.hash).toBe(createHash('sha256').update(shown).digest('hex'));
      const { version } = await prisma.dataVersion.findFirstOrThrow();
      expect(third?.moment).toBe(version);
      expect(
        await prisma.auditEvent.findFirst({ where: { action: 'edition.move' }, orderBy: { id: 'asc' } }),
      ).toMatchObject({
        actor: 'made-up-editor',
        subject: opened,
        editionId: opened,
        details: {
          before: { stage: 'DRAFT', revision: 1 },
          after: { stage: 'MANAGEMENT_TEAM', revision: 2 },
        },
      });
    });

    test('is not published without highlights, nor while a figure contradicts a document without a word', async () => {
      const { prisma, move, ready, highlight } = await open();
      await ready();
      await writeAs(prisma, 'ada', 'highlights', (tx) =>
        tx.highlight.deleteMany({ where: { editionId: opened } }),
      );
      expect(await move('PUBLISHED')).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'HIGHLIGHTS_MISSING' }],
      });
      await highlight();
      await fileFigure(prisma, trees, '81.4', null);
      expect(await move('PUBLISHED')).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'CONFLICTS_OPEN', message: expect.stringContaining('Made-up trees-2096-97, Q2') }],
      });
      // Of rounding alone.
      await fileFigure(prisma, trees, '80.4', null);
      expect(await move('PUBLISHED')).toMatchObject({ kind: 'ok' });
    });

    test('is published as it is shown: signed off, dated, seen by all, and not to be written any more', async () => {
      const { prisma, move, ready, revision } = await open();
      const proposal = { rag: 'amber', reason: 'Made up.', expiresOn: inAMonth() } as const;
      await proposeOverride(writerOf(prisma, 'ada'), { reportId: treesReport, ...proposal });
      await approveOverride(writerOf(prisma, 'bo'), {
        id: `${treesReport}.override-1`,
        version: 1,
        reason: null,
      });
      await proposeOverride(writerOf(prisma, 'ada'), { reportId: mownReport, ...proposal, rag: 'red' });
      await ready();
      const reader = readerOf(prisma, 'PUBLISHED');
      const hits = async () =>
        (await readSearchHits(reader, 'made', 50)).filter(({ editionId }) => editionId === opened);
      await prisma.searchEntry.create({
        data: { ...ENTRY, id: 'made', target: trees, editionId: opened, folded: 'made up' },
      });
      expect(await hits()).toEqual([]);
      expect(await move('PUBLISHED')).toEqual({ kind: 'ok', id: opened });
      expect(await hits()).toHaveLength(1);
      const edition = (await readEditions(reader)).find(({ id }) => id === opened);
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
      expect(edition).toMatchObject({ stage: 'PUBLISHED', publishedOn: day });
      const rows = await prisma.indicatorReport.findMany({
        where: { editionId: opened },
        orderBy: { position: 'asc' },
      });
      expect(rows).toMatchObject([
        { publishedRag: 'amber', computedRag: 'red', rag: 'amber', ratingsDiffer: true },
        { publishedRag: 'green', computedRag: 'green', rag: 'green', ratingsDiffer: false },
      ]);
      // What nobody decided on is over.
      expect(await prisma.ratingOverride.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
        { reportId: mownReport, state: 'LAPSED', decidedBy: 'dial' },
        { reportId: treesReport, state: 'APPROVED' },
      ]);
      const version = await prisma.reportVersion.findFirst({
        where: { reportId: mownReport },
        orderBy: { version: 'desc' },
      });
      expect(version).toMatchObject({ cause: 'publish', content: { publishedRag: 'green' } });

      const after = await tableContents(prisma);
      expect(await move('PUBLISHED')).toMatchObject({ kind: 'invalid', errors: [{ field: 'to' }] });
      const rewritten = { editionId: opened, revision: await revision(), workingWell: [], toNote: [] };
      expect(await setHighlights(writerOf(prisma, 'ada'), rewritten)).toMatchObject({ kind: 'invalid' });
      expect(
        await proposeOverride(writerOf(prisma, 'ada'), { reportId: mownReport, ...proposal }),
      ).toMatchObject({ kind: 'invalid', errors: [{ field: 'reportId' }] });
      await expect(fileFigure(prisma, trees, '99')).rejects.toThrow('is published and stands');
      expect(await tableContents(prisma)).toEqual(after);
    });

    test('is moved by one of two at once, and published once', async () => {
      const { prisma, owner, move, highlight } = await open();
      await approveAll(prisma);
      const both = (to: To, seen: number) =>
        atOnce(
          kind.kind,
          owner,
          () => move(to, seen),
          () => move(to, seen),
        );
      expect(await both('MANAGEMENT_TEAM', 1)).toEqual(['conflict', 'ok']);
      expect(await prisma.editionStep.count()).toBe(1);
      for (const to of ['SCRUTINY', 'EXECUTIVE'] as const) await move(to);
      await highlight();
      const { revision } = await prisma.edition.findUniqueOrThrow({ where: { id: opened } });
      expect(await both('PUBLISHED', revision)).toEqual(['conflict', 'ok']);
      expect(await prisma.editionStep.count({ where: { to: 'PUBLISHED' } })).toBe(1);
    });

    test('is moved or written by one of two at once; the other is told', async () => {
      const { prisma, owner, move, highlight, revision } = await open();
      await approveAll(prisma);
      const seen = await revision();
      const freeze = () => move('MANAGEMENT_TEAM', seen);
      const write = () => highlight(seen);
      expect(await atOnce(kind.kind, owner, freeze, write)).toEqual(['conflict', 'ok']);
      expect(await revision()).toBe(seen + 1);
    });

    test('does not move while a return of it is approved: what is approved is not lost', async () => {
      const { prisma, owner, move, revision } = await open();
      await approveAll(prisma);
      const content = { ...EMPTY_RETURN, value: '85', commentary: 'Made up.', revisions: [] };
      const submitted = { submittedBy: 'ada', submittedAt: new Date() };
      await prisma.return.update({
        where: { id: treesReport },
        data: { state: 'SUBMITTED', version: 7, content, ...submitted },
      });
      const seen = await revision();
      const kinds = await atOnce(
        kind.kind,
        owner,
        () => move('MANAGEMENT_TEAM', seen),
        () => approveReturn(writerOf(prisma, 'bo'), { id: treesReport, version: 7 }),
      );
      // By the revision where the approval came first, by the checklist where it came second.
      expect([
        ['conflict', 'ok'],
        ['invalid', 'ok'],
      ]).toContainEqual(kinds);
      expect(await prisma.return.findUnique({ where: { id: treesReport } })).toMatchObject({
        state: 'APPROVED',
      });
      expect(await prisma.edition.findUnique({ where: { id: opened } })).toMatchObject({ stage: 'DRAFT' });
      expect(await move('MANAGEMENT_TEAM')).toMatchObject({ kind: 'ok' });
      const [version] = await prisma.reportVersion.findMany({
        where: { reportId: treesReport },
        orderBy: { version: 'desc' },
      });
      expect(version).toMatchObject({ content: { actual: { value: '85' } } });
    });
  },
);

const ENTRY = { kind: 'INDICATOR', title: 'Made up', detail: null, sortKey: 'made' };

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
