import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { FILED, madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { approveReturn } from '../write/decide-returns.ts';
import { openEdition } from '../write/open-edition.ts';
import { saveReturn, submitReturn } from '../write/returns.ts';
import { setTargets } from '../write/targets.ts';
import { writerOf } from '../write/writer.ts';
import { type Reader, readerOf } from './reader.ts';
import { comparedFigures, readReturnHistory, readReturnTargets } from './return-figures.ts';
import type { ReturnScope } from './return-scope.ts';
import { readReturn, readReturns, readReturnsById } from './returns.ts';

const { edition: EDITION, trees: TREES, mown: MOWN, indicator: INDICATOR, printed: PRINTED } = QUARTER;
const NEXT = `2096-97-q4.${INDICATOR}`;

const NOWHERE: ReturnScope = { whole: false, directorates: [], services: [], indicators: [] };

/** Each read of returns and of what stands beside them, asked for the trees'. */
const READS: Record<string, (reader: Reader, scope: ReturnScope) => Promise<readonly object[]>> = {
  readReturns: async (reader, scope) =>
    (await readReturns(reader, { scope, editionId: EDITION })).filter(({ id }) => id === TREES),
  readReturnsById: (reader, scope) => readReturnsById(reader, [TREES], scope),
  readReturn: async (reader, scope) => [await readReturn(reader, TREES, scope)].filter((row) => row !== null),
  readReturnHistory: (reader, scope) => readReturnHistory(reader, [TREES], scope),
  readReturnTargets: (reader, scope) => readReturnTargets(reader, [TREES], scope),
};

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('returns on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  let reader: Reader;

  beforeAll(async () => {
    database = await kind.open();
    prisma = await madeQuarter(database);
    reader = readerOf(prisma, 'PUBLISHED');
    const as = (actor: string) => writerOf(prisma, actor);
    const level = {
      cadence: 'PERIOD',
      period: EDITION,
      lower: null,
      upper: null,
      provisional: false,
    } as const;
    const targets = [{ ...level, value: '100', version: 0 }];
    await setTargets(as('ed'), { indicatorId: INDICATOR, targets, reason: 'Made up.' });
    await openEdition(as('ed'), { from: EDITION, title: null, dueDates: [] });
    await submitReturn(as('ola'), { id: TREES, version: 1, content: FILED });
    await approveReturn(as('max'), { id: TREES, version: 2 });
    await saveReturn(as('pip'), { id: MOWN, version: 1, content: { ...FILED, value: '12' } });
    // A later edition's figure for the same quarter is no history of the earlier one's return.
    const revision = { period: EDITION, value: '94', numerator: null, denominator: null, reason: 'Again.' };
    const content = { ...FILED, value: '97', revisions: [revision] };
    await submitReturn(as('ola'), { id: NEXT, version: 1, content });
    await approveReturn(as('max'), { id: NEXT, version: 2 });
  });
  afterAll(() => database.close());

  describe.each(Object.entries(READS))('through %s', (_name, read) => {
    test.each([
      ['the whole council', { ...NOWHERE, whole: true }],
      ['their directorate', { ...NOWHERE, directorates: ['other', QUARTER.directorate] }],
      ['their service', { ...NOWHERE, services: [QUARTER.service] }],
      ['their indicator', { ...NOWHERE, indicators: [INDICATOR] }],
    ])('are seen by whoever answers for %s, though the edition is a draft', async (_whose, scope) => {
      expect(await read(reader, scope)).not.toEqual([]);
    });

    test.each([
      ['the public', NOWHERE],
      ['another directorate', { ...NOWHERE, directorates: ['other'] }],
      ['another service', { ...NOWHERE, services: ['other'] }],
      ['another indicator', { ...NOWHERE, indicators: ['mown-2096-97'] }],
    ])('are not seen by %s, whatever else is', async (_whose, scope) => {
      expect(await read(readerOf(prisma, 'DRAFT'), scope)).toEqual([]);
    });
  });

  const whole = { ...NOWHERE, whole: true };

  test('are listed by due day, edition and state, with what their rows show and who did what', async () => {
    const rows = await readReturns(reader, { scope: whole });
    expect(rows.map(({ id, dueOn, state }) => [id, dueOn, state])).toEqual([
      [MOWN, '2097-01-28', 'DRAFT'],
      [TREES, '2097-01-28', 'APPROVED'],
      ['2096-97-q4.mown-2096-97', '2097-04-28', 'NOT_STARTED'],
      [NEXT, '2097-04-28', 'APPROVED'],
    ]);
    expect(rows[1]).toMatchObject({
      stage: 'DRAFT',
      title: 'Made-up trees-2096-97',
      unit: 'number',
      area: "Children's Parks & Cafés",
      directorateName: 'Place',
      serviceName: 'Parks & Gardens',
      frequency: 'QUARTERLY',
      periodId: EDITION,
      periodLabel: 'Q3 2096-97',
      version: 3,
      content: FILED,
      savedByName: 'Ola Officer',
      submittedBy: 'ola',
      decidedByName: 'Max Manager',
      decidedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      reopened: false,
      previousRag: 'amber',
      measure: 'COUNT',
      aggregation: 'SUM',
      thresholdsPrinted: false,
      breaks: [],
    });
    const drafts = await readReturns(reader, { scope: whole, states: ['DRAFT'], editionId: EDITION });
    expect(drafts.map(({ id }) => id)).toEqual([MOWN]);
    expect(await readReturn(reader, 'none', whole)).toBeNull();
    expect(await readReturn(reader, '\0', whole)).toBeNull();
  });

  test('have the history that stands in their edition, and the figures to compare with', async () => {
    const history = await readReturnHistory(reader, [TREES, NEXT], whole);
    const of = (id: string) =>
      history.filter(({ returnId }) => returnId === id).map(({ periodId, value }) => [periodId, value]);
    expect(of(TREES)).toEqual([
      ['2096-97-q1', '70'],
      [PRINTED, '80'],
      [EDITION, '90'],
    ]);
    expect(of(NEXT)).toEqual([
      ['2096-97-q1', '70'],
      [PRINTED, '80'],
      [EDITION, '94'],
      ['2096-97-q4', '97'],
    ]);
    const own = history.filter(({ returnId }) => returnId === NEXT);
    expect(comparedFigures('2096-97-q4', own)).toMatchObject({
      lastPeriod: { periodId: EDITION, value: '94' },
      samePeriodLastYear: null,
    });
    expect(comparedFigures('2097-98-q1', own).samePeriodLastYear).toMatchObject({ periodId: '2096-97-q1' });
    expect(comparedFigures(null, own)).toEqual({ lastPeriod: null, samePeriodLastYear: null });
    const targets = await readReturnTargets(reader, [TREES], whole);
    expect(targets).toMatchObject([{ reportId: TREES, raw: '100', documentId: null }]);
  });
});
