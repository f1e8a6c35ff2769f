import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, fileFigure, madeCycle } from '../testing/made-cycle.ts';
import { setHighlights } from '../write/highlights.ts';
import { moveEdition } from '../write/stages.ts';
import { writerOf } from '../write/writer.ts';
import { readChangesBetween } from './changes.ts';
import {
  readCorrections,
  readEditionAsAt,
  readEditionContent,
  readReportsAsAt,
  readReportVersions,
  readSteps,
} from './history.ts';
import { readerOf, type Visibility } from './reader.ts';

const { opened, treesReport, trees, mown } = CYCLE;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'an edition as it stood on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const as = (visibility: Visibility) => readerOf(prisma, visibility);
    const figure = async (visibility: Visibility, at: Parameters<typeof readEditionAsAt>[2]) =>
      (await readEditionAsAt(as(visibility), opened, at))?.rows.find(
        ({ reportId }) => reportId === treesReport,
      )?.content.actual?.value;
    const move = async (to: 'MANAGEMENT_TEAM' | 'SCRUTINY' | 'EXECUTIVE' | 'PUBLISHED') => {
      const { revision } = await prisma.edition.findUniqueOrThrow({ where: { id: opened } });
      const moved = await moveEdition(writerOf(prisma, 'made-up-editor'), {
        editionId: opened,
        to,
        revision,
        note: null,
      });
      expect(moved).toEqual({ kind: 'ok', id: opened });
    };
    const moments = new Map<string, string>();
    const now = async (name: string) =>
      moments.set(name, String((await prisma.dataVersion.findFirstOrThrow()).version));

    // 91 in draft, 92 before scrutiny, 93 in scrutiny, 94 before publication.
    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
      await fileFigure(prisma, trees, '91');
      await now('91');
      await approveAll(prisma);
      await move('MANAGEMENT_TEAM');
      await fileFigure(prisma, trees, '92');
      await move('SCRUTINY');
      await fileFigure(prisma, trees, '93');
      await now('93');
      await move('EXECUTIVE');
      await fileFigure(prisma, trees, '94');
      const { revision } = await prisma.edition.findUniqueOrThrow({ where: { id: opened } });
      await setHighlights(writerOf(prisma, 'ada'), {
        editionId: opened,
        revision,
        workingWell: [{ text: 'Trees do well.', indicators: [trees] }],
        toNote: [],
      });
      await move('PUBLISHED');
    });
    afterAll(() => database.close());

    test('at each stage shows what it showed when it came there', async () => {
      expect(await figure('DRAFT', { stage: 'DRAFT' })).toBe('80');
      expect(await figure('DRAFT', { stage: 'MANAGEMENT_TEAM' })).toBe('91');
      expect(await figure('DRAFT', { stage: 'SCRUTINY' })).toBe('92');
      expect(await figure('DRAFT', { stage: 'EXECUTIVE' })).toBe('93');
      expect(await figure('DRAFT', { stage: 'PUBLISHED' })).toBe('94');
      expect(await figure('DRAFT', 'now')).toBe('94');
    });

    test('is found by moment and by day, with its stage then and its words', async () => {
      const editor = as('DRAFT');
      const draft = await readEditionAsAt(editor, opened, { moment: moments.get('91') ?? '' });
      expect(draft).toMatchObject({
        editionId: opened,
        moment: moments.get('91'),
        stage: 'DRAFT',
        content: { title: `Made-up report ${opened}`, highlights: [] },
      });
      expect(draft?.rows.map(({ indicatorId, version }) => [indicatorId, version])).toEqual([
        [trees, 2],
        [mown, 1],
      ]);
      expect(await readEditionAsAt(editor, opened, { on: '2090-01-01' })).toMatchObject({
        stage: 'PUBLISHED',
      });
      expect(await readEditionAsAt(editor, opened, { on: '2020-01-01' })).toBeNull();
      expect(await readEditionAsAt(editor, opened, { on: '2090-02-30' })).toBeNull();
      expect(await readEditionAsAt(editor, opened, { moment: 'soon' })).toBeNull();
      expect(await readEditionAsAt(editor, opened, { moment: '0' })).toBeNull();
      expect(await readEditionAsAt(editor, CYCLE.printed, 'now')).toBeNull();
    });

    test('shows nobody what it showed before the stage that they see from', async () => {
      expect(await figure('SCRUTINY', { stage: 'MANAGEMENT_TEAM' })).toBeUndefined();
      expect(await figure('SCRUTINY', { moment: moments.get('91') ?? '' })).toBeUndefined();
      expect(await figure('SCRUTINY', { stage: 'SCRUTINY' })).toBe('92');
      expect(await figure('SCRUTINY', { moment: moments.get('93') ?? '' })).toBe('93');
      expect(await figure('PUBLISHED', { stage: 'EXECUTIVE' })).toBeUndefined();
      expect(await figure('PUBLISHED', { moment: moments.get('93') ?? '' })).toBeUndefined();
      expect(await figure('PUBLISHED', { stage: 'PUBLISHED' })).toBe('94');
      const moment = moments.get('93') ?? '';
      expect(await readEditionContent(as('PUBLISHED'), { editionId: opened, moment })).toBeNull();
      expect(await readReportsAsAt(as('PUBLISHED'), { editionId: opened, moment })).toEqual([]);
    });

    test('lists versions and steps from there on, too', async () => {
      const values = async (visibility: Visibility) =>
        (await readReportVersions(as(visibility), [treesReport])).map(({ content }) => content.actual?.value);
      expect(await values('DRAFT')).toEqual(['94', '94', '93', '92', '91', '91', '80']);
      expect(await values('SCRUTINY')).toEqual(['94', '94', '93', '92']);
      expect(await values('PUBLISHED')).toEqual(['94']);
      const steps = async (visibility: Visibility) =>
        (await readSteps(as(visibility), [opened])).map(({ to }) => to);
      expect(await steps('DRAFT')).toEqual(['MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE', 'PUBLISHED']);
      expect(await steps('EXECUTIVE')).toEqual(['EXECUTIVE', 'PUBLISHED']);
      expect(await steps('PUBLISHED')).toEqual(['PUBLISHED']);
      expect(await readCorrections(as('DRAFT'), [opened])).toEqual([]);
    });

    test('is compared figure by figure and word by word', async () => {
      const editor = as('DRAFT');
      const changes = await readChangesBetween(editor, opened, { stage: 'SCRUTINY' }, { stage: 'PUBLISHED' });
      expect(changes?.edition).toMatchObject([
        { field: 'workingWell', before: null, after: 'Trees do well.' },
      ]);
      expect(changes?.reports).toMatchObject([
        { reportId: treesReport, row: { content: { actual: { value: '94' } } } },
      ]);
      const [row] = changes?.reports ?? [];
      expect(row?.differences.find(({ field }) => field === 'actual')).toMatchObject({
        before: '92 (revised)',
        after: '94 (revised)',
      });
      expect(row?.differences.find(({ field }) => field === 'explanation')?.words).not.toBeNull();
      const same = await readChangesBetween(editor, opened, { stage: 'PUBLISHED' }, 'now');
      expect(same).toMatchObject({ edition: [], reports: [] });
      const hidden = await readChangesBetween(as('PUBLISHED'), opened, { stage: 'SCRUTINY' }, 'now');
      expect(hidden).toBeNull();
    });
  },
);
