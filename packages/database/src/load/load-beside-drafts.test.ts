import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { openQuarter, QUARTER } from '../testing/made-quarter.ts';
import { madeObservation } from '../testing/made-rows.ts';
import { recommend } from '../write/recommendations.ts';
import { writerOf } from '../write/writer.ts';
import { loadCouncil } from './load-council.ts';

const { printed: PRINTED, edition: EDITION, trees: TREES, indicator: INDICATOR } = QUARTER;

const printed = madeEdition('2096-97');
/** The figure that the draft's row shows as its latest, corrected. */
const corrected = {
  ...printed,
  observations: printed.observations.map((row) =>
    row.indicator === INDICATOR && row.period === PRINTED && row.breakdown === ''
      ? madeObservation(INDICATOR, PRINTED, '88')
      : row,
  ),
};

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a load into the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  beforeEach(async () => {
    database = await kind.open();
    prisma = database.prisma;
    await loadCouncil(prisma, madeCouncil(printed));
    await openQuarter(prisma);
  });
  afterEach(() => database.close());

  const row = () =>
    prisma.indicatorReport.findUniqueOrThrow({ where: { id: TREES }, include: { latest: true } });

  test('rates the rows of a draft anew that rest on what was corrected', async () => {
    expect((await row()).latest?.raw).toBe('80');
    await loadCouncil(prisma, madeCouncil(corrected));
    expect(await row()).toMatchObject({
      latest: { raw: '88', version: 2 },
      trend: [{ value: '70' }, { value: '88' }],
    });
    // What it shows of the quarter itself is the same: no version, and nobody is told to look again.
    expect(await prisma.reportVersion.count({ where: { reportId: TREES } })).toBe(1);
    expect(await prisma.edition.findUnique({ where: { id: EDITION } })).toMatchObject({ revision: 1 });
  });

  test('keeps what the draft shows otherwise as a version of the documents', async () => {
    const more = {
      ...corrected,
      observations: [...corrected.observations, madeObservation(INDICATOR, EDITION, '91', { line: 13 })],
    };
    await loadCouncil(prisma, madeCouncil(more));
    expect(
      await prisma.reportVersion.findMany({ where: { reportId: TREES }, orderBy: { version: 'asc' } }),
    ).toMatchObject([
      { cause: 'open' },
      { cause: 'load', author: 'record', content: { actual: { raw: '91' } } },
    ]);
    const now = await prisma.dataVersion.findFirstOrThrow();
    expect(await prisma.reportVersion.findFirst({ where: { cause: 'load' } })).toMatchObject({
      moment: now.version,
    });
    expect(await prisma.edition.findUnique({ where: { id: EDITION } })).toMatchObject({ revision: 2 });
  });

  test('leaves what was recommended on a printed edition', async () => {
    const ada = writerOf(prisma, 'ada');
    const made = await recommend(ada, {
      editionId: PRINTED,
      text: 'Made up.',
      indicators: [INDICATOR],
      dueOn: null,
    });
    expect(made).toMatchObject({ kind: 'ok' });
    const before = await prisma.recommendation.findMany({ include: { indicators: true } });
    expect(await loadCouncil(prisma, madeCouncil(corrected))).toMatchObject({ editions: [{ id: PRINTED }] });
    expect(await prisma.recommendation.findMany({ include: { indicators: true } })).toEqual(before);
  });
});
