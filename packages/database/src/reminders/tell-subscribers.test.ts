import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readerOf, type Visibility } from '../read/reader.ts';
import { readSavedViews, readViewNotices } from '../read/saved-views.ts';
import { readViewEditions } from '../read/view-editions.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, fileFigure, madeCycle } from '../testing/made-cycle.ts';
import { madePerson } from '../testing/made-person.ts';
import { type NewView, saveView } from '../write/saved-views.ts';
import { writerOf } from '../write/writer.ts';
import { newsFor } from './news-for.ts';
import { tellSubscribers } from './tell-subscribers.ts';

const { printed, opened, trees } = CYCLE;
const NOW = new Date('2097-01-28T08:00:00Z');
const sees = (visibility: Visibility) => () => visibility;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'news of views on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    let person: string;
    let statements = 0;

    beforeAll(async () => {
      database = await kind.open(() => {
        statements += 1;
      });
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
      person = await madePerson(prisma);
    });
    afterAll(() => database.close());

    async function save(name: string, view: Partial<NewView> = {}): Promise<string> {
      const address = `/editions/${opened}/indicators`;
      const input = { name, address, newest: false, subscribed: true, ...view };
      const saved = await saveView(writerOf(prisma, person), input, 'DRAFT');
      if (saved.kind !== 'ok') throw new Error(JSON.stringify(saved));
      return saved.id;
    }
    const tell = (visibility: Visibility = 'DRAFT') =>
      tellSubscribers(prisma, { now: () => NOW, seesFrom: sees(visibility) });
    const notices = () => readViewNotices(readerOf(prisma, 'DRAFT'), person, 30);
    const newest = async () => {
      const reader = readerOf(prisma, 'DRAFT');
      const views = await readSavedViews(reader, person);
      const shown = await readViewEditions(reader, views);
      return Object.fromEntries(views.map(({ id, name }) => [name, shown.get(id)?.id ?? null]));
    };

    test('shows the newest edition that is published and has what the view is of', async () => {
      const subscribed = { subscribed: false, newest: true };
      await save('all', subscribed);
      await save('area', { ...subscribed, address: `/editions/${printed}/areas/none-such` });
      await save('row', { ...subscribed, address: `/editions/${printed}/indicators/${trees}` });
      await save('other', { ...subscribed, address: `/editions/${printed}/indicators/none-such` });
      expect(await newest()).toEqual({ all: printed, area: null, row: printed, other: null });
      await prisma.savedView.deleteMany();
    });

    test('tells nothing when nothing changed, however often it looks', async () => {
      await save('draft');
      expect([await tell(), await tell()]).toEqual([0, 0]);
      expect(await notices()).toEqual([]);
    });

    test('tells a change once, moves the version of the data on, and is told by one message', async () => {
      await fileFigure(prisma, trees, '96');
      await approveAll(prisma);
      const version = async () => (await prisma.dataVersion.findFirstOrThrow()).version;
      const before = await version();
      expect([await tell(), await tell()]).toEqual([1, 0]);
      expect(await version()).toBe(before + 1n);
      expect(await notices()).toMatchObject([
        { view: 'draft', kind: 'RATINGS', editionId: opened, rows: 2, at: NOW.toISOString() },
      ]);
      const [news] = await newsFor(prisma, NOW, sees('DRAFT'));
      expect(news).toMatchObject({
        personId: person,
        news: [{ view: 'draft', path: `/editions/${opened}/indicators` }],
      });
      expect(await newsFor(prisma, NOW, sees('PUBLISHED'))).toEqual([]);
      expect(await newsFor(prisma, new Date('2097-02-28T08:00:00Z'), sees('DRAFT'))).toEqual([]);
      await prisma.viewNotice.updateMany({ data: { reminderId: 'made-up' } });
      expect(await newsFor(prisma, NOW, sees('DRAFT'))).toEqual([]);
    });

    test('tells nothing of an edition that the subscriber no longer sees', async () => {
      await prisma.savedView.updateMany({ data: { toldAt: 0n } });
      expect(await tell('PUBLISHED')).toBe(0);
      expect(await notices()).toHaveLength(1);
    });

    test('looks at many views by as many statements as at two', async () => {
      await prisma.savedView.deleteMany();
      const id = await save('many');
      const { told, ...view } = await prisma.savedView.findUniqueOrThrow({ where: { id } });
      const others = Array.from({ length: 80 }, (_, index) => ({
        ...{ ...view, id: `many-${index}`, name: `many ${index}`, told: told ?? {} },
        address: `/editions/:edition/indicators?${index % 2 === 0 ? `rag=green&page=${index}` : `q=none${index}`}`,
      }));
      const statementsOf = async (count: number) => {
        await prisma.savedView.deleteMany({ where: { id: { not: id } } });
        await prisma.savedView.createMany({ data: others.slice(0, count) });
        await fileFigure(prisma, trees, String(40 + count / 10));
        statements = 0;
        const notices = await tell();
        return { notices, statements };
      };
      const few = await statementsOf(1);
      const many = await statementsOf(80);
      expect([few.notices, many.notices]).toEqual([2, 40]);
      expect(many.statements).toBe(few.statements);
      expect(await tell()).toBe(0);
      const ended = await prisma.savedView.groupBy({ by: ['toldAt'] });
      expect(ended).toMatchObject([{ toldAt: (await prisma.dataVersion.findFirstOrThrow()).version }]);
    });

    test('what was told stays as it was', async () => {
      const changing = prisma.viewNotice.updateMany({ data: { rows: 0 } });
      await expect(changing).rejects.toThrow(/permission denied/);
    });
  },
);
