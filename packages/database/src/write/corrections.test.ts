import { EMPTY_RETURN, type ReturnContent } from '@dial/domain/return/return-content';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readChangesBetween } from '../read/changes.ts';
import { readCorrections, readEditionAsAt } from '../read/history.ts';
import { readerOf } from '../read/reader.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, fileFigure, madeCycle } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import { correctReport } from './corrections.ts';
import { setHighlights } from './highlights.ts';
import { approveOverride, proposeOverride } from './overrides.ts';
import { moveEdition } from './stages.ts';
import { writerOf } from './writer.ts';

const { opened, printed, treesReport, mownReport, trees, mown } = CYCLE;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'a correction on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    let revision: number;
    const editor = () => writerOf(prisma, 'made-up-editor');
    const correct = (
      content: Partial<ReturnContent>,
      note = 'The figure was misread.',
      reportId: string = treesReport,
    ) =>
      correctReport(editor(), {
        reportId,
        revision,
        content: {
          ...EMPTY_RETURN,
          status: 'REVISED',
          reason: 'Made up.',
          commentary: 'Made-up words.',
          ...content,
        },
        note,
      });
    const row = (id: string = treesReport) => prisma.indicatorReport.findUniqueOrThrow({ where: { id } });

    // Trees are published at 98 of 100, green; the mown grass by an override.
    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
      await fileFigure(prisma, trees, '98');
      await fileFigure(prisma, mown, '12.6');
      const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      const override = { rag: 'amber', reason: 'Made up.', expiresOn } as const;
      await proposeOverride(writerOf(prisma, 'ada'), { reportId: mownReport, ...override });
      await approveOverride(writerOf(prisma, 'bo'), {
        id: `${mownReport}.override-1`,
        version: 1,
        reason: null,
      });
      await approveAll(prisma);
      const at = async () => (await prisma.edition.findUniqueOrThrow({ where: { id: opened } })).revision;
      for (const to of ['MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE'] as const)
        await moveEdition(editor(), { editionId: opened, to, revision: await at(), note: null });
      const workingWell = [{ text: 'Trees.', indicators: [trees] }];
      await setHighlights(editor(), { editionId: opened, revision: await at(), workingWell, toNote: [] });
      expect(await correct({ value: '90' })).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'reportId', message: expect.stringContaining('not published') }],
      });
      await moveEdition(editor(), { editionId: opened, to: 'PUBLISHED', revision: await at(), note: null });
    });
    beforeEach(async () => {
      ({ revision } = await prisma.edition.findUniqueOrThrow({ where: { id: opened } }));
    });
    afterAll(() => database.close());

    test.each([
      ['of the very figure', { value: '98', status: 'REVISED' }, 'note', 'content'],
      ['without a note', { value: '90' }, ' ', 'note'],
      ['that cannot be read', { value: 'ninety' }, 'note', 'value'],
      [
        'of a past figure',
        {
          value: '90',
          revisions: [
            { period: '2096-97-q1', value: '1', numerator: null, denominator: null, reason: 'Made up.' },
          ],
        },
        'note',
        'revisions.0.value',
      ],
    ] as const)('%s is refused', async (_what, content, note, field) => {
      const before = await tableContents(prisma);
      expect(await correct(content, note)).toMatchObject({
        kind: 'invalid',
        errors: [{ field }],
      });
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('of what a document prints, of an older revision or of nothing is refused', async () => {
      const before = await tableContents(prisma);
      expect(await correct({ value: '90' }, 'note', `${printed}.${trees}`)).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'reportId', message: expect.stringContaining('data files') }],
      });
      revision -= 1;
      expect(await correct({ value: '90' })).toMatchObject({
        kind: 'conflict',
        present: { stage: 'PUBLISHED', revision: revision + 1 },
      });
      expect(await correct({ value: '90' }, 'note', `${opened}.none`)).toMatchObject({ kind: 'not-found' });
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('is a further version of figure and row, rated anew and signed off, with a note for the public', async () => {
      const before = await row();
      expect(before).toMatchObject({ publishedRag: 'green', rag: 'green' });
      expect(await correct({ value: '80', commentary: 'Corrected words.' })).toEqual({
        kind: 'ok',
        id: treesReport,
      });
      const after = await row();
      expect(after).toMatchObject({
        publishedRag: 'red',
        computedRag: 'red',
        rag: 'red',
        ratingsDiffer: false,
      });
      const figures = await prisma.observation.findMany({
        where: { editionId: opened, indicatorId: trees },
        orderBy: { version: 'asc' },
      });
      expect(figures.map((figure) => [figure.raw, figure.version, figure.current, figure.author])).toEqual([
        ['98', 1, false, 'made-up-officer'],
        ['80', 2, true, 'made-up-editor'],
      ]);
      expect(before.actualId).toBe(figures[0]?.id);
      expect(after.actualId).toBe(figures[1]?.id);

      const reader = readerOf(prisma, 'PUBLISHED');
      expect(await readCorrections(reader, [opened])).toMatchObject([
        { reportId: treesReport, author: 'made-up-editor', note: 'The figure was misread.' },
      ]);
      const published = await readEditionAsAt(reader, opened, { stage: 'PUBLISHED' });
      expect(published?.rows[0]?.content).toMatchObject({ actual: { value: '98' }, rag: 'green' });
      const changes = await readChangesBetween(reader, opened, { stage: 'PUBLISHED' }, 'now');
      const [{ differences } = { differences: [] }] = changes?.reports ?? [];
      expect(differences.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['actual', 'rag', 'commentary']),
      );
      const event = await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } });
      expect(event).toMatchObject({
        actor: 'made-up-editor',
        action: 'edition.correct',
        subject: treesReport,
        editionId: opened,
        indicatorId: trees,
        details: { before: { actual: { value: '98' } }, after: { actual: { value: '80' }, rag: 'red' } },
      });
    });

    test('of words alone leaves the figure as it is', async () => {
      const before = await row();
      expect(await correct({ value: '80', commentary: 'Other words.' }, 'A name was wrong.')).toMatchObject({
        kind: 'ok',
      });
      expect(await row()).toMatchObject({ actualId: before.actualId });
      expect(await prisma.observation.count({ where: { editionId: opened, indicatorId: trees } })).toBe(2);
    });

    test('does not take an override away', async () => {
      const before = await row(mownReport);
      expect(before).toMatchObject({ publishedRag: 'amber' });
      expect(await correct({ value: '5' }, 'Misread.', mownReport)).toMatchObject({ kind: 'ok' });
      expect(await row(mownReport)).toMatchObject({
        publishedRag: 'amber',
        computedRag: 'red',
        rag: 'amber',
      });
    });

    test('leaves requests as powerless as before', async () => {
      const change = prisma.$executeRaw`UPDATE "IndicatorReport" SET rag = NULL WHERE id = ${treesReport}`;
      await expect(change).rejects.toThrow('is published and stands');
    });
  },
);
