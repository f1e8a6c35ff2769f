import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { FILED, openQuarter, QUARTER } from '../testing/made-quarter.ts';
import { madeIndicator, madeObservation, madeTarget } from '../testing/made-rows.ts';
import { approveReturn, reopenReturn, sendBackReturn } from './decide-returns.ts';
import { setDueDate } from './due-date.ts';
import { applyImport, previewImport } from './imports.ts';
import { rateReports } from './rate-report.ts';
import { saveReturn, submitReturn } from './returns.ts';
import { writerOf } from './writer.ts';

const { edition: EDITION, trees: TREES, mown: MOWN } = QUARTER;
/** Collected by the year: the figure of the year before is rated, and nothing is due in the third quarter. */
const YEARLY = `${EDITION}.yearly`;
const BEFORE = '2095-96';

const first = madeEdition('2096-97');
const edition = {
  ...first,
  indicators: [
    ...first.indicators,
    madeIndicator('yearly', BEFORE, { frequency: 'annual', aggregation: 'latest', measure: 'snapshot' }),
  ],
  observations: [...first.observations, madeObservation('yearly', BEFORE, '7')],
  targets: [
    ...first.targets,
    madeTarget(QUARTER.indicator, EDITION, '100'),
    madeTarget('mown-2096-97', EDITION, '12'),
    madeTarget('yearly', BEFORE, '7'),
  ],
};

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('rows on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  beforeAll(async () => {
    database = await kind.open();
    await loadCouncil(database.prisma, madeCouncil(edition));
    prisma = await database.forRequests();
    await openQuarter(prisma);
  });
  afterAll(() => database.close());

  const ola = () => writerOf(prisma, 'ola');
  const max = () => writerOf(prisma, 'max');
  const state = (id: string) => prisma.return.findUniqueOrThrow({ where: { id } });
  const looked = async (id: string) => ({ id, version: (await state(id)).version });
  const row = (id: string) => prisma.indicatorReport.findUniqueOrThrow({ where: { id } });
  const rows = () =>
    prisma.indicatorReport.findMany({ where: { editionId: EDITION }, orderBy: { id: 'asc' } });

  /** Does something to a return, after which each row shows what it would if it were worked out now. */
  async function done(write: Promise<{ readonly kind: string }>) {
    expect(await write).toMatchObject({ kind: 'ok' });
    const shown = await rows();
    await prisma.$transaction((tx) =>
      rateReports(
        tx,
        shown.map(({ id }) => id),
      ),
    );
    expect(await rows()).toEqual(shown);
  }

  const reason = 'Made up.';
  const reopen = async (id: string) => done(reopenReturn(max(), { ...(await looked(id)), reason }));
  const submit = async (id: string, value: string) =>
    done(submitReturn(ola(), { ...(await looked(id)), content: { ...FILED, value, confirmed: true } }));
  const approve = async (id: string) => done(approveReturn(max(), await looked(id)));

  test('that await their return have no rating', async () => {
    expect(await row(TREES)).toMatchObject({ rag: null, unratedReason: 'AWAITING_DATA' });
    expect(await row(MOWN)).toMatchObject({ rag: null, unratedReason: 'AWAITING_DATA' });
    expect(await row(YEARLY)).toMatchObject({ rag: 'green' });
  });

  test('follow whatever is done to a return', async () => {
    await done(saveReturn(ola(), { ...(await looked(TREES)), content: FILED }));
    await submit(TREES, '90');
    await done(sendBackReturn(max(), { ...(await looked(TREES)), reason }));
    await submit(TREES, '91');
    expect(await row(TREES)).toMatchObject({ rag: null, actualId: null });
    await approve(TREES);
    expect((await row(TREES)).actualId).not.toBeNull();
    await reopen(TREES);
    expect((await row(TREES)).actualId).not.toBeNull();
    await submit(TREES, '92');
    await approve(TREES);
    const { version } = await state(MOWN);
    await done(setDueDate(writerOf(prisma, 'ed'), { returnId: MOWN, dueOn: '2097-02-01', version }));
    const file = { editionId: EDITION, fileName: 'made-up.csv', hash: 'made' };
    const filed = { id: MOWN, row: 2, content: { ...FILED, value: '12.6' } };
    const preview = await previewImport(ola(), { ...file, rows: [filed] });
    if (preview.kind !== 'ok') throw new Error(JSON.stringify(preview));
    await done(applyImport(ola(), { id: preview.id }));
    await approve(MOWN);
  });

  test('whose return was not due await it once it is reopened', async () => {
    expect(await state(YEARLY)).toMatchObject({ state: 'NOT_DUE' });
    await reopen(YEARLY);
    expect(await state(YEARLY)).toMatchObject({ state: 'NOT_STARTED' });
    expect(await row(YEARLY)).toMatchObject({
      rag: null,
      computedRag: null,
      unratedReason: 'AWAITING_DATA',
      explanation: expect.stringContaining('its return is not approved yet'),
    });
    const [version] = await prisma.reportVersion.findMany({
      where: { reportId: YEARLY },
      orderBy: { version: 'desc' },
    });
    expect(version).toMatchObject({
      cause: 'reopen',
      author: 'max',
      content: { unratedReason: 'AWAITING_DATA' },
    });
    await submit(YEARLY, '8');
    await approve(YEARLY);
    expect(await row(YEARLY)).toMatchObject({ rag: 'green', unratedReason: null });
  });
});
