import { signal } from '@dial/domain/signal/signal';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readAnalysis } from '../read/analysis.ts';
import { readerOf, type Visibility } from '../read/reader.ts';
import { readSeriesBreaks } from '../read/series-breaks.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, madeCycle } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import { setHighlights } from './highlights.ts';
import { recordBreak, withdrawBreak } from './series-breaks.ts';
import { moveEdition } from './stages.ts';
import { writerOf } from './writer.ts';

const { opened, printed, treesReport, trees, mown } = CYCLE;
/** The trees grew from 70 in the quarter before to 80 in this one. */
const ASKED = { indicatorId: trees, period: printed, reason: ' Saplings count from now on. ' };
const ID = `${trees}.${printed}.1`;
const REASON = 'Made up.';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'a break of a series on the $kind database',
  (kind) => {
    /** As requests are served. */
    async function open() {
      const database = await kind.open();
      onTestFinished(() => database.close());
      await madeCycle(database.prisma);
      const prisma = await database.forRequests();
      const editor = writerOf(prisma, 'made-up-editor');
      const moved = async (id: string) => {
        const row = await prisma.indicatorReport.findUniqueOrThrow({ where: { id } });
        return [row.movement, row.movementExplanation];
      };
      const segments = async (visibility: Visibility, id: string) => {
        const [row] = await readAnalysis(readerOf(prisma, visibility), [id]);
        const made = row === undefined ? null : signal(row.signal);
        return made?.kind === 'chart' ? made.segments.map(({ points }) => points.length) : made;
      };
      const forecastFrom = async (visibility: Visibility, id: string) =>
        (await readAnalysis(readerOf(prisma, visibility), [id]))[0]?.outlook.breaks;
      const told = async (visibility: Visibility, indicatorId = trees) =>
        (await readSeriesBreaks(readerOf(prisma, visibility), [indicatorId])).map(
          ({ periodId, withdrawnReason, editionIds }) => [periodId, withdrawnReason, editionIds],
        );
      const publish = async () => {
        await approveAll(prisma);
        const revision = async () =>
          (await prisma.edition.findUniqueOrThrow({ where: { id: opened } })).revision;
        const highlights = { workingWell: [{ text: 'Trees do well.', indicators: [trees] }], toNote: [] };
        await setHighlights(editor, { editionId: opened, revision: await revision(), ...highlights });
        for (const to of ['MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE', 'PUBLISHED'] as const) {
          const asked = { editionId: opened, to, revision: await revision(), note: null };
          expect(await moveEdition(editor, asked)).toMatchObject({ kind: 'ok' });
        }
      };
      return { prisma, editor, moved, segments, forecastFrom, told, publish };
    }

    const BROKEN = [
      'NOT_COMPARABLE',
      'The definition changed with Q2 2096-97, between Q1 2096-97 and Q2 2096-97.',
    ];

    test('that is recorded parts the figures of the draft, not those of what is published', async () => {
      const { prisma, editor, moved, segments, forecastFrom, told } = await open();
      const before = await moved(`${printed}.${trees}`);
      expect(before[0]).toBe('BETTER');
      expect(await segments('DRAFT', treesReport)).toEqual([2]);
      expect(await recordBreak(editor, ASKED)).toEqual({ kind: 'ok', id: ID });
      expect(await moved(treesReport)).toEqual(BROKEN);
      expect(await moved(`${printed}.${trees}`)).toEqual(before);
      expect(await segments('DRAFT', treesReport)).toEqual([1, 1]);
      expect(await segments('PUBLISHED', `${printed}.${trees}`)).toEqual([2]);
      expect(await forecastFrom('DRAFT', treesReport)).toEqual([printed]);
      expect(await forecastFrom('PUBLISHED', `${printed}.${trees}`)).toEqual([]);
      // Nothing of it is told to who sees no draft.
      expect(await told('DRAFT')).toEqual([[printed, null, [opened]]]);
      expect(await told('MANAGEMENT_TEAM')).toEqual([]);
      expect(await told('PUBLISHED')).toEqual([]);
      const versions = await prisma.reportVersion.findMany({ where: { reportId: treesReport } });
      expect(versions.map(({ cause }) => cause)).toEqual(['open', 'break']);
      expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
        actor: 'made-up-editor',
        action: 'break.record',
        subject: ID,
        indicatorId: trees,
        details: {
          before: null,
          after: { period: printed, reason: 'Saplings count from now on.', version: 1 },
        },
      });
    });

    test('that is withdrawn stays in the record, and the figures compare again', async () => {
      const { prisma, editor, moved, segments, told } = await open();
      const before = await moved(treesReport);
      await recordBreak(editor, ASKED);
      expect(await withdrawBreak(editor, { id: ID, version: 1, reason: REASON })).toEqual({
        kind: 'ok',
        id: ID,
      });
      expect(await moved(treesReport)).toEqual(before);
      expect(await segments('DRAFT', treesReport)).toEqual([2]);
      expect(await told('DRAFT')).toEqual([]);
      expect(await prisma.seriesBreak.findUnique({ where: { id: ID } })).toMatchObject({
        reason: 'Saplings count from now on.',
        withdrawnBy: 'made-up-editor',
        withdrawnReason: REASON,
        version: 2,
      });
      const again = await withdrawBreak(editor, { id: ID, version: 2, reason: REASON });
      expect(again).toMatchObject({ kind: 'conflict', present: { version: 2 } });
      expect(await recordBreak(editor, ASKED)).toEqual({ kind: 'ok', id: `${trees}.${printed}.2` });
      expect(await moved(treesReport)).toEqual(BROKEN);
    });

    test('that an edition was published with holds in it for good', async () => {
      const { editor, moved, segments, told, publish } = await open();
      await recordBreak(editor, ASKED);
      await publish();
      expect(await moved(treesReport)).toEqual(BROKEN);
      expect(await told('PUBLISHED')).toEqual([[printed, null, [opened]]]);
      expect(await segments('PUBLISHED', treesReport)).toEqual([1, 1]);
      await withdrawBreak(editor, { id: ID, version: 1, reason: REASON });
      expect(await moved(treesReport)).toEqual(BROKEN);
      expect(await segments('PUBLISHED', treesReport)).toEqual([1, 1]);
      expect(await told('PUBLISHED')).toEqual([[printed, REASON, [opened]]]);
    });

    test('that is recorded after publication changes nothing that is published', async () => {
      const { editor, moved, segments, told, publish } = await open();
      await publish();
      const before = await moved(treesReport);
      expect(await recordBreak(editor, ASKED)).toEqual({ kind: 'ok', id: ID });
      expect(await moved(treesReport)).toEqual(before);
      expect(await segments('PUBLISHED', treesReport)).toEqual([2]);
      expect(await told('PUBLISHED')).toEqual([]);
      expect(await told('DRAFT')).toEqual([[printed, null, []]]);
    });

    test('is refused with what is wrong, and nothing changes', async () => {
      const { prisma, editor } = await open();
      await recordBreak(editor, ASKED);
      const before = await tableContents(prisma);
      const invalid = (...fields: string[]) => ({
        kind: 'invalid',
        errors: fields.map((field) => ({ field })),
      });
      const record = (change: Partial<Record<keyof typeof ASKED, string>>) =>
        recordBreak(editor, { ...ASKED, ...change });
      expect(await record({})).toMatchObject({ kind: 'conflict', present: { id: ID } });
      expect(await record({ period: 'spring', reason: ' ' })).toMatchObject(invalid('reason', 'period'));
      expect(await record({ period: 'programme-made-up' })).toMatchObject(invalid('period'));
      expect(await record({ indicatorId: 'none' })).toEqual({ kind: 'not-found', id: 'none' });
      const withdraw = (change: object) =>
        withdrawBreak(editor, { id: ID, version: 1, reason: REASON, ...change });
      expect(await withdraw({ version: 2 })).toMatchObject({ kind: 'conflict', present: { version: 1 } });
      expect(await withdraw({ reason: '' })).toMatchObject(invalid('reason'));
      expect(await withdraw({ id: 'none' })).toEqual({ kind: 'not-found', id: 'none' });
      // What a document prints is corrected in the data files alone.
      const [ofDocument] = await prisma.seriesBreak.findMany({ where: { indicatorId: mown } });
      expect(await withdraw({ id: ofDocument?.id })).toMatchObject(invalid('id'));
      expect(await tableContents(prisma)).toEqual(before);
    });
  },
);
