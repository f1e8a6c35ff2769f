import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readerOf } from '../read/reader.ts';
import { readTargetSettings } from '../read/target-settings.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { tableContents } from '../testing/table-contents.ts';
import { setTargets, type TargetToSet } from './targets.ts';
import { type Writer, writerOf } from './writer.ts';

const { edition: EDITION, trees: TREES, indicator: INDICATOR } = QUARTER;

const LEVEL: TargetToSet = {
  cadence: 'PERIOD',
  period: EDITION,
  value: '100',
  lower: null,
  upper: null,
  provisional: false,
  version: 0,
};

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('targets on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  let editor: Writer;
  beforeAll(async () => {
    database = await kind.open();
    prisma = await madeQuarter(database);
    editor = writerOf(prisma, 'ed');
  });
  afterAll(() => database.close());

  const set = (...targets: Partial<TargetToSet>[]) =>
    setTargets(editor, {
      indicatorId: INDICATOR,
      targets: targets.map((target) => ({ ...LEVEL, ...target })),
      reason: 'Made up.',
    });
  const invalid = (...fields: string[]) => ({ kind: 'invalid', errors: fields.map((field) => ({ field })) });
  const shown = async () =>
    (await prisma.target.findMany({ where: { reportId: TREES }, orderBy: { position: 'asc' } })).map(
      ({ cadence, raw, periodId, documentId, status }) => [cadence, raw, periodId, documentId, status],
    );
  const versions = async () =>
    (await prisma.reportVersion.findMany({ where: { reportId: TREES }, orderBy: { version: 'asc' } })).map(
      ({ cause }) => cause,
    );

  test.each([
    ['what is no number', { value: 'many' }, invalid('targets.0.value')],
    ['a year for a period', { period: '2096-97' }, invalid('targets.0.period')],
    ['a period that is none', { period: '\0' }, invalid('targets.0.period')],
    ['half a range', { value: null, lower: '3' }, invalid('targets.0.upper')],
    ['to take back what there is not', { value: null }, invalid('targets.0.value')],
    ['a version to come', { version: 1 }, { kind: 'conflict', present: [] }],
  ] as const)('refuse %s, and nothing changes', async (_what, target, refusal) => {
    const before = await tableContents(prisma);
    expect(await set(target)).toMatchObject(refusal);
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('refuse the same place twice, an unknown indicator, no reason, and more than the whole of a share', async () => {
    const before = await tableContents(prisma);
    expect(await set({}, { value: '5' })).toMatchObject(invalid('targets.1.period'));
    const input = { indicatorId: INDICATOR, targets: [LEVEL], reason: 'Made up.' };
    expect(await setTargets(editor, { ...input, indicatorId: 'x' })).toMatchObject({ kind: 'not-found' });
    expect(await setTargets(editor, { ...input, reason: ' ' })).toMatchObject(invalid('reason'));
    const share = { ...input, indicatorId: 'mown-2096-97', targets: [{ ...LEVEL, value: '100.5' }] };
    expect(await setTargets(editor, share)).toMatchObject(invalid('targets.0.value'));
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('are set for the year at once, and the draft is rated on those that concern it', async () => {
    const year = { cadence: 'YEAR', period: '2096-97', value: '400' } as const;
    expect(await set({}, { period: '2096-97-q4', value: '110' }, year)).toEqual({
      kind: 'ok',
      id: INDICATOR,
    });
    expect(await shown()).toEqual([
      ['PERIOD', '100', EDITION, null, 'FINAL'],
      ['YEAR', '400', '2096-97', null, 'FINAL'],
    ]);
    expect(await versions()).toEqual(['open', 'target']);
    expect(await prisma.edition.findUnique({ where: { id: EDITION } })).toMatchObject({ revision: 2 });
    expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      action: 'target.set',
      subject: INDICATOR,
      indicatorId: INDICATOR,
      editionId: EDITION,
      details: {
        before: { targets: [] },
        after: { reason: 'Made up.', targets: [{ raw: '100' }, { raw: '110' }, { raw: '400' }] },
      },
    });
  });

  test('that are so already are left alone', async () => {
    const before = await tableContents(prisma);
    expect(await set({ version: 1 })).toEqual({ kind: 'ok', id: INDICATOR });
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('that concern another quarter alone leave the draft as it is', async () => {
    expect(await set({ period: '2097-98-q1', value: '5' })).toMatchObject({ kind: 'ok' });
    expect(await versions()).toEqual(['open', 'target']);
    expect(await prisma.edition.findUnique({ where: { id: EDITION } })).toMatchObject({ revision: 2 });
  });

  test('are changed by a further version, to a provisional range, and taken back', async () => {
    expect(await set({ value: '101' })).toMatchObject({
      kind: 'conflict',
      present: expect.arrayContaining([expect.objectContaining({ version: 1, raw: '100' })]),
    });
    const range = { value: null, lower: '90.0', upper: '110', provisional: true, version: 1 };
    expect(await set(range)).toMatchObject({ kind: 'ok' });
    expect((await shown())[0]).toEqual(['PERIOD', '90.0 to 110', EDITION, null, 'PROVISIONAL']);
    expect(await set({ value: null, version: 2 })).toMatchObject({ kind: 'ok' });
    expect(await shown()).toEqual([['YEAR', '400', '2096-97', null, 'FINAL']]);
    expect(await set({ value: null, version: 3 })).toMatchObject(invalid('targets.0.value'));
    expect(await set({ version: 3 })).toMatchObject({ kind: 'ok' });
    expect((await shown())[0]).toEqual(['PERIOD', '100', EDITION, null, 'FINAL']);
    const history = await readTargetSettings(readerOf(prisma, 'DRAFT'), [INDICATOR]);
    expect(
      history
        .filter(({ periodId }) => periodId === EDITION)
        .map(({ version, current, form, raw, lower, withdrawn, authorName }) => [
          version,
          current,
          form,
          raw,
          lower,
          withdrawn,
          authorName,
        ]),
    ).toEqual([
      [4, true, 'LEVEL', '100', null, false, 'Ed Editor'],
      [3, false, 'RANGE', '90.0 to 110', '90.0', true, 'Ed Editor'],
      [2, false, 'RANGE', '90.0 to 110', '90.0', false, 'Ed Editor'],
      [1, false, 'LEVEL', '100', null, false, 'Ed Editor'],
    ]);
    expect(await readTargetSettings(readerOf(prisma, 'MANAGEMENT_TEAM'), [INDICATOR])).toEqual([]);
  });

  test('change nothing that is published', async () => {
    await prisma.edition.update({ where: { id: EDITION }, data: { stage: 'PUBLISHED' } });
    const before = await prisma.indicatorReport.findMany();
    expect(await set({ value: '5', version: 4 })).toMatchObject({ kind: 'ok' });
    expect((await shown())[0]).toEqual(['PERIOD', '100', EDITION, null, 'FINAL']);
    expect(await prisma.indicatorReport.findMany()).toEqual(before);
  });
});
