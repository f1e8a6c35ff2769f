import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { ObservationData } from '@dial/domain/edition-data/observation-data';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Prisma } from '../open/client.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { makeOpenedEdition } from '../testing/made-opened.ts';
import { loadCouncil } from './load-council.ts';

const edition = madeEdition('2096-97');
const TREES = 'trees-2096-97';
const QUARTER = '2096-97-q2';

const isTrees = (row: ObservationData) =>
  row.indicator === TREES && row.period === QUARTER && row.breakdown === '';

function withTrees(change: Partial<ObservationData> | null): EditionData {
  return {
    ...edition,
    observations: edition.observations.flatMap((row) => {
      if (!isTrees(row)) return [row];
      return change === null ? [] : [{ ...row, ...change }];
    }),
  };
}

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('versions in the $kind database', (kind) => {
  async function open() {
    const { prisma, close } = await kind.open();
    onTestFinished(close);
    const load = async (...editions: EditionData[]) =>
      (await loadCouncil(prisma, madeCouncil(...editions))).editions[0];
    /** The versions of the trees of the quarter. */
    const history = () =>
      prisma.observation.findMany({
        where: { indicatorId: TREES, periodId: QUARTER, kind: 'ACTUAL', breakdown: '', author: 'record' },
        select: { version: true, current: true, standing: true, raw: true, reason: true },
        orderBy: { version: 'asc' },
      });
    return { prisma, load, history };
  }

  const V1 = { version: 1, current: true, standing: true, raw: '80', reason: null };
  const OLD = { current: false, standing: false };
  const REASON = 'Transcription corrected: printed text “81”, before “80”; value “81”, before “80”.';

  test('a changed value becomes version 2 with a public reason; the old one is kept and not current', async () => {
    const { load, history } = await open();
    await load(edition);
    expect(await history()).toEqual([V1]);
    expect(await load(withTrees({ raw: '81', value: '81' }))).toMatchObject({
      added: 0,
      corrected: 1,
      retired: 0,
    });
    expect(await history()).toEqual([
      { ...V1, ...OLD },
      { ...V1, version: 2, raw: '81', reason: REASON },
    ]);
  });

  test('the rating is worked out anew from the corrected value', async () => {
    const { prisma, load } = await open();
    await load(edition);
    await load(withTrees({ raw: '100', value: '100' }));
    const report = await prisma.indicatorReport.findUnique({
      where: { id: `${QUARTER}.${TREES}` },
      include: { actual: true },
    });
    expect(report).toMatchObject({ computedRag: 'green', actual: { raw: '100', version: 2 } });
  });

  test('a removed row is retired and comes back as a further version', async () => {
    const { load, history } = await open();
    await load(edition);
    expect(await load(withTrees(null))).toMatchObject({ added: 0, corrected: 0, retired: 1 });
    expect(await history()).toEqual([{ ...V1, ...OLD }]);
    expect(await load(edition)).toMatchObject({ added: 1, corrected: 0, retired: 0 });
    const reason = 'Put back after it had been taken out of the transcription.';
    expect(await history()).toEqual([
      { ...V1, ...OLD },
      { ...V1, version: 2, reason },
    ]);
  });

  test('readings of one cell for several parts of the town are kept apart, and so are their versions', async () => {
    const { prisma, load } = await open();
    await load(edition);
    const renamed = edition.observations.map((row) =>
      row.breakdown === 'ward-south' ? { ...row, breakdown: 'ward-west' } : row,
    );
    await load({ ...edition, observations: renamed });
    const rows = await prisma.observation.findMany({
      where: { column: 'wards' },
      orderBy: { breakdown: 'asc' },
    });
    expect(rows.map(({ breakdown, raw, current }) => [breakdown, raw, current])).toEqual([
      ['ward-north', '50', true],
      ['ward-south', '30', false],
      ['ward-west', '30', true],
    ]);
  });

  test('what an officer filed for an opened edition is never touched, and changes no printed rating', async () => {
    const { prisma, load, history } = await open();
    await load(edition);
    await makeOpenedEdition(prisma, '2096-97-q3', QUARTER);
    await prisma.observation.create({
      data: {
        id: 'entered',
        indicatorId: TREES,
        periodId: QUARTER,
        kind: 'ACTUAL',
        reading: 'return:2096-97-q3',
        version: 1,
        current: true,
        standing: true,
        value: '1',
        raw: '1',
        status: 'REVISED',
        editionId: '2096-97-q3',
        author: 'officer',
      },
    });
    const entered = () => prisma.observation.findUnique({ where: { id: 'entered' } });
    const before = await entered();
    expect(await load(withTrees({ raw: '81', value: '81' }))).toMatchObject({ corrected: 1 });
    expect(await entered()).toEqual(before);
    expect(await history()).toMatchObject([
      { version: 1, current: false, standing: false },
      { version: 2, current: true, standing: true, reason: REASON },
    ]);
    const report = await prisma.indicatorReport.findUnique({ where: { id: `${QUARTER}.${TREES}` } });
    expect(report).toMatchObject({ ratedValue: new Prisma.Decimal('81') });
    await load(withTrees(null));
    expect(await entered()).toEqual(before);
  });
});
