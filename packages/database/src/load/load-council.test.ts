import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { madeIndicator, madeObservation } from '../testing/made-rows.ts';
import { tableContents } from '../testing/table-contents.ts';
import { loadCouncil } from './load-council.ts';

const first = madeEdition('2096-97');
const second = madeEdition('2097-98');

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a load into the $kind database', (kind) => {
  async function open() {
    const database = await kind.open();
    onTestFinished(() => database.close());
    return database.prisma;
  }

  test('done twice changes nothing, to the last column', async () => {
    const prisma = await open();
    const council = madeCouncil(first, second);
    const loaded = await loadCouncil(prisma, council);
    expect(loaded.editions.map(({ id, indicators, added }) => [id, indicators, added])).toEqual([
      ['2096-97-q2', 2, 9],
      ['2097-98-q2', 2, 9],
    ]);
    const before = await tableContents(prisma);
    const again = await loadCouncil(prisma, council);
    expect(again).toEqual({ editions: [], strategy: false, mappings: { added: 0, changed: 0, retired: 0 } });
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('fills every table of the schema but those that staff write', async () => {
    const prisma = await open();
    await loadCouncil(prisma, madeCouncil(first));
    const empty = Object.entries(await tableContents(prisma)).filter(([, rows]) => rows.length === 0);
    expect(empty.map(([table]) => table)).toEqual([
      'DeliveryPlan',
      'DeliveryMeasure',
      ...['Person', 'RoleGrant', 'Session', 'Account', 'Verification', 'TwoFactor', 'RateLimit'],
      ...['Return', 'TargetSetting', 'RatingOverride', 'ReportVersion', 'EditionVersion', 'EditionStep'],
      ...['Recommendation', 'RecommendationIndicator', 'ReturnImport', 'Reminder'],
      ...['SavedView', 'ViewNotice'],
    ]);
  });

  test('begun twice at once is done once', async () => {
    const prisma = await open();
    const council = madeCouncil(first);
    const loads = await Promise.all([loadCouncil(prisma, council), loadCouncil(prisma, council)]);
    expect(loads.map(({ editions }) => editions.length).toSorted()).toEqual([0, 1]);
    expect(await prisma.auditEvent.count()).toBe(1);
    expect((await prisma.dataVersion.findFirst())?.version).toBe(1n);
  });

  test('of one changed file writes that edition alone', async () => {
    const prisma = await open();
    await loadCouncil(prisma, madeCouncil(first, second));
    const before = await tableContents(prisma);
    const retitled = { ...second, head: { ...second.head, title: 'Another title' } };
    const loaded = await loadCouncil(prisma, madeCouncil(first, retitled));
    expect(loaded).toEqual({
      editions: [{ id: '2097-98-q2', indicators: 2, conflicts: 1, added: 0, corrected: 0, retired: 0 }],
      strategy: false,
      mappings: { added: 0, changed: 0, retired: 0 },
    });
    const after = await tableContents(prisma);
    expect(after.Observation).toEqual(before.Observation);
    expect(after.DataVersion).toEqual(['{"id":1,"version":2,"rules":0}']);
    const changedFiles = after.DataFile?.filter((row) => !before.DataFile?.includes(row));
    expect(changedFiles).toEqual([expect.stringContaining('"2097-98-q2/edition.yaml"')]);
    const event = await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(event).toMatchObject({
      actor: 'record',
      action: 'load',
      details: { changed: ['2097-98-q2/edition.yaml'], gone: [], loaded: [{ id: '2097-98-q2' }] },
    });
  });

  test('of a changed shared file writes every edition and the strategy', async () => {
    const prisma = await open();
    const council = madeCouncil(first, second);
    await loadCouncil(prisma, council);
    const files = council.files.map((file) =>
      file.path === 'directorates.yaml' ? { ...file, hash: 'other' } : file,
    );
    const { editions, strategy } = await loadCouncil(prisma, { ...council, files });
    expect(editions.map(({ id }) => id)).toEqual(['2096-97-q2', '2097-98-q2']);
    expect(strategy).toBe(true);
  });

  test('that fails half-way changes nothing at all', async () => {
    const prisma = await open();
    await loadCouncil(prisma, madeCouncil(first, second));
    const before = await tableContents(prisma);
    const corrected = { ...first, observations: [madeObservation('trees-2096-97', '2096-97-q2', '81')] };
    // The database's check, not validation, refuses a figure without a value.
    const broken = madeObservation('mown-2097-98', '2097-98-q2', '1', { value: null });
    const failing = madeCouncil(corrected, { ...second, observations: [broken] });
    await expect(loadCouncil(prisma, failing)).rejects.toThrow('Observation_value_fits_status');
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('that ends at its audit event changes nothing at all: event, version and rows move together', async () => {
    const prisma = await open();
    await prisma.$executeRaw`ALTER TABLE "AuditEvent" ADD CONSTRAINT "refused" CHECK (false)`;
    const before = await tableContents(prisma);
    await expect(loadCouncil(prisma, madeCouncil(first))).rejects.toThrow();
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('retires an indicator that is gone, and takes it back', async () => {
    const prisma = await open();
    const pond = madeIndicator('pond', '2096-97-q2', { listed_only: true });
    const more = { ...first, indicators: [...first.indicators, pond] };
    const retired = async () => (await prisma.indicator.findUnique({ where: { id: 'pond' } }))?.retired;
    await loadCouncil(prisma, madeCouncil(more));
    await loadCouncil(prisma, madeCouncil(first));
    expect(await retired()).toBe(true);
    expect(await prisma.indicatorReport.count()).toBe(2);
    await loadCouncil(prisma, madeCouncil(more));
    expect(await retired()).toBe(false);
  });

  test('stores each rating with its rule version and what it was worked out from', async () => {
    const prisma = await open();
    await loadCouncil(prisma, madeCouncil(first));
    const report = await prisma.indicatorReport.findUnique({ where: { id: '2096-97-q2.trees-2096-97' } });
    expect(report).toMatchObject({
      publishedRag: 'amber',
      computedRag: 'red',
      rag: 'amber',
      ratingsDiffer: true,
    });
    expect([report?.ratedValue, report?.ratedTarget, report?.distancePercent].map(String)).toEqual([
      '80',
      '100',
      '-20',
    ]);
    expect(report?.ruleVersion).not.toBe('');
  });
});
