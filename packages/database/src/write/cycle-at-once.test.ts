import { describe, expect, onTestFinished, test } from 'vitest';
import { atOnce } from '../testing/at-once.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { FILED, madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { approveReturn, sendBackReturn } from './decide-returns.ts';
import { applyImport, previewImport } from './imports.ts';
import { openEdition } from './open-edition.ts';
import { saveReturn, submitReturn } from './returns.ts';
import { moveEdition } from './stages.ts';
import { setTargets } from './targets.ts';
import { writerOf } from './writer.ts';

const { edition: EDITION, trees: TREES, mown: MOWN, indicator: INDICATOR } = QUARTER;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'of two at once on the $kind database',
  (kind) => {
    async function open() {
      const database = await kind.open();
      onTestFinished(() => database.close());
      const prisma = await madeQuarter(database);
      const as = (actor: string) => writerOf(prisma, actor);
      const both = (
        ...writes: Parameters<typeof atOnce> extends [unknown, unknown, ...infer Writes] ? Writes : never
      ) => atOnce(kind.kind, database.prisma, ...writes);
      return { prisma, as, both };
    }

    test('one approves, and the other is told', async () => {
      const { prisma, as, both } = await open();
      await submitReturn(as('ola'), { id: TREES, version: 1, content: FILED });
      const approve = (actor: string) => () => approveReturn(as(actor), { id: TREES, version: 2 });
      expect(await both(approve('max'), approve('pip'))).toEqual(['conflict', 'ok']);
      expect(await prisma.observation.count({ where: { editionId: EDITION } })).toBe(1);
      expect(await prisma.auditEvent.count({ where: { action: 'return.approve' } })).toBe(1);
    });

    test('one approves what the other sends back', async () => {
      const { prisma, as, both } = await open();
      await submitReturn(as('ola'), { id: TREES, version: 1, content: FILED });
      const approve = () => approveReturn(as('max'), { id: TREES, version: 2 });
      const back = () => sendBackReturn(as('pip'), { id: TREES, version: 2, reason: 'Say more.' });
      expect(await both(approve, back)).toEqual(['conflict', 'ok']);
      const { state } = await prisma.return.findUniqueOrThrow({ where: { id: TREES } });
      expect(await prisma.observation.count({ where: { editionId: EDITION } })).toBe(
        state === 'APPROVED' ? 1 : 0,
      );
    });

    test('one saves, and the other finds it', async () => {
      const { prisma, as, both } = await open();
      const save = (actor: string, value: string) => () =>
        saveReturn(as(actor), { id: TREES, version: 1, content: { ...FILED, value } });
      expect(await both(save('ola', '91'), save('pip', '92'))).toEqual(['conflict', 'ok']);
      expect(await prisma.return.findUnique({ where: { id: TREES } })).toMatchObject({ version: 2 });
    });

    test('an edit during a freeze: the edition moves on, or the return is open; never both', async () => {
      const { prisma, as, both } = await open();
      for (const [id, value] of [
        [TREES, '90'],
        [MOWN, '12.6'],
      ] as const) {
        await submitReturn(as('ola'), { id, version: 1, content: { ...FILED, value } });
        await approveReturn(as('max'), { id, version: 2 });
      }
      await prisma.return.update({ where: { id: TREES }, data: { state: 'DRAFT' } });
      const { revision } = await prisma.edition.findUniqueOrThrow({ where: { id: EDITION } });
      const submit = () =>
        submitReturn(as('ola'), { id: TREES, version: 3, content: { ...FILED, value: '91' } });
      const move = () =>
        moveEdition(as('ed'), { editionId: EDITION, to: 'MANAGEMENT_TEAM', revision, note: null });
      expect(await both(submit, move)).toEqual(['invalid', 'ok']);
      expect(await prisma.edition.findUnique({ where: { id: EDITION } })).toMatchObject({ stage: 'DRAFT' });
      await approveReturn(as('max'), { id: TREES, version: 4 });
      const now = (await prisma.edition.findUniqueOrThrow({ where: { id: EDITION } })).revision;
      const save = () => saveReturn(as('ola'), { id: TREES, version: 5, content: FILED });
      const again = () =>
        moveEdition(as('ed'), { editionId: EDITION, to: 'MANAGEMENT_TEAM', revision: now, note: null });
      expect(await both(save, again)).toEqual(['invalid', 'ok']);
      expect(await prisma.edition.findUnique({ where: { id: EDITION } })).toMatchObject({
        stage: 'MANAGEMENT_TEAM',
      });
      expect(await prisma.return.findUnique({ where: { id: TREES } })).toMatchObject({
        version: 5,
        content: { value: '91' },
      });
    });

    test('an import during an edit: one wins, the other is told, and nothing is lost', async () => {
      const { prisma, as, both } = await open();
      const rows = [
        { id: TREES, row: 2, content: FILED },
        { id: MOWN, row: 3, content: { ...FILED, value: '12.6' } },
      ];
      const preview = await previewImport(as('ola'), {
        editionId: EDITION,
        fileName: 'made-up.csv',
        hash: 'made',
        rows,
      });
      const id = preview.kind === 'ok' ? preview.id : '';
      const save = () => saveReturn(as('pip'), { id: TREES, version: 1, content: { ...FILED, value: '77' } });
      expect(await both(() => applyImport(as('ola'), { id }), save)).toEqual(['conflict', 'ok']);
      const held = await prisma.return.findMany({ where: { editionId: EDITION }, orderBy: { id: 'desc' } });
      const [trees, mown] = held;
      const imported = trees?.state === 'SUBMITTED';
      expect([trees, mown]).toMatchObject(
        imported
          ? [{ content: { value: '90' } }, { state: 'SUBMITTED' }]
          : [{ state: 'DRAFT', content: { value: '77' } }, { state: 'NOT_STARTED' }],
      );
    });

    test('one opens the next edition', async () => {
      const { prisma, as, both } = await open();
      const next = () => openEdition(as('ed'), { from: EDITION, title: null, dueDates: [] });
      expect(await both(next, next)).toEqual(['conflict', 'ok']);
      expect(await prisma.edition.count()).toBe(3);
    });

    test('one sets a target', async () => {
      const { prisma, as, both } = await open();
      const level = {
        cadence: 'PERIOD',
        period: EDITION,
        lower: null,
        upper: null,
        provisional: false,
        version: 0,
      } as const;
      const set = (value: string) => () =>
        setTargets(as('ed'), { indicatorId: INDICATOR, targets: [{ ...level, value }], reason: 'Made up.' });
      expect(await both(set('100'), set('101'))).toEqual(['conflict', 'ok']);
      expect(await prisma.targetSetting.count()).toBe(1);
    });
  },
);
