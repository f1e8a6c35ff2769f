import { loadCouncil } from '@dial/database/load/load-council';
import type { Database } from '@dial/database/open/database';
import { readAnalysis } from '@dial/database/read/analysis';
import { readerOf } from '@dial/database/read/reader';
import { madeCouncil, madeEdition } from '@dial/database/testing/made-council';
import { madeIndicator, madeObservation, madeTarget } from '@dial/database/testing/made-rows';
import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { rate } from '@dial/domain/rating/rate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';
import { type MadeServer, serveMade } from './setup/made-server.ts';
import { openTestDatabase } from './setup/test-database.ts';

const FIELDS = `signal { reason variation assurance explanation segments { standing median mean lower upper
    points { period { id label } value cause { rule side } } } }
  outlook { reason period { id label } value lower upper rag risk explanation }`;

interface Analysed {
  readonly signal: {
    readonly reason: string | null;
    readonly segments: readonly { readonly standing: string; readonly points: readonly object[] }[];
  };
  readonly outlook: object;
}

/** The row of an indicator of Luton's that is in one edition alone. */
async function luton(id: string): Promise<Analysed> {
  const { indicator } = await askData<{ indicator: { reports: Analysed[] } }>(
    `{ indicator(id: "${id}") { reports { ${FIELDS} } } }`,
  );
  const [row] = indicator.reports;
  if (row === undefined) throw new Error(`${id} is in no edition.`);
  return row;
}

describe("of Luton's documents", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test('every row is analysed from what its stored rating was worked out from', async () => {
    const stored = await database.prisma.indicatorReport.findMany();
    const ids = stored.map(({ id }) => id);
    const analysed = await readAnalysis(readerOf(database.prisma, 'PUBLISHED'), ids);
    expect(analysed.length).toBe(stored.length);
    const ratings = new Map(analysed.map(({ reportId, outlook }) => [reportId, rate(outlook)]));
    for (const { id, computedRag, explanation } of stored)
      expect(ratings.get(id), id).toMatchObject({ rag: computedRag, explanation });
  });

  test('three quarters are a run chart, whose median is drawn and whose noise is not told', async () => {
    const { signal } = await luton('homelessness-acceptances-number');
    expect(signal).toMatchObject({ reason: null, variation: null, assurance: null });
    expect(signal.segments).toEqual([
      {
        standing: 'RUN_CHART',
        median: '72',
        mean: null,
        lower: null,
        upper: null,
        points: ['2023-24-q1', '2023-24-q2', '2023-24-q3'].map((id) => ({
          period: { id, label: expect.any(String) },
          value: expect.any(String),
          cause: null,
        })),
      },
    ]);
  });

  test('a running total has no signal, and says why', async () => {
    const { signal } = await luton('council-tax-collected-percent');
    expect(signal).toEqual({
      reason: 'A running total holds the figures before it, so that its points cannot be told from noise.',
      segments: [],
      variation: null,
      assurance: null,
      explanation: null,
    });
  });

  test('a quarter has an outlook of its year, with its range and what it rests on', async () => {
    const { outlook } = await luton('cases-prevented-from-homelessness');
    expect(outlook).toMatchObject({
      reason: null,
      period: { id: '2023-24', label: '2023-24' },
      value: expect.stringMatching(/^\d+\.\d{1,6}$/),
      rag: expect.any(String),
      risk: expect.any(String),
      explanation: expect.stringContaining('2023-24 is expected to end at 329'),
    });
  });

  test('a year has none, and says why', async () => {
    const { outlook } = await luton('average-salary-residents');
    expect(outlook).toMatchObject({
      reason: 'Only a figure that is reported by the quarter has a year end to look forward to.',
      period: null,
      value: null,
      risk: null,
      explanation: null,
    });
  });
});

describe("of Luton's documents, beside others and before", () => {
  interface Beside {
    readonly neighbourGaps: readonly object[];
    readonly figureChanges: readonly object[];
  }
  const beside = async (id: string): Promise<Beside | undefined> => {
    const { indicator } = await askData<{
      indicator: { reports: Beside[] };
    }>(`{ indicator(id: "${id}") { reports {
      neighbourGaps { kind period { id } actual neighbour gap better lag previous { period { id } gap change } explanation }
      figureChanges { against period { id } comparedWith { id } change changePercent numeratorEffect denominatorEffect explanation }
    } } }`);
    return indicator.reports[0];
  };

  test('a share is compared with figures of the same period alone, the year once (000 lines 219 to 224)', async () => {
    const gaps = (await beside('council-tax-collected-percent-2016-17'))?.neighbourGaps;
    expect(gaps).toMatchObject([
      { kind: 'NATIONAL', neighbour: '97.1', gap: '-0.22', better: false, previous: { gap: '0' } },
      { kind: 'STATISTICAL_NEIGHBOURS', gap: '-0.02', better: false, lag: null },
      { kind: 'NATIONAL', period: { id: '2015-16' }, gap: '0', better: null, previous: null },
      { kind: 'STATISTICAL_NEIGHBOURS', period: { id: '2015-16' } },
    ]);
  });

  test('how much older others are is said (000 lines 185 to 190)', async () => {
    const gaps = (await beside('business-rates-collected-percent-2016-17'))?.neighbourGaps;
    expect(gaps?.[0]).toMatchObject({
      lag: expect.stringMatching(/^The newest national figure is of 2015-16, a year older than/),
    });
  });

  test('a count is not compared with a larger place (001 line 512)', async () => {
    expect((await beside('unemployment-number'))?.neighbourGaps).toEqual([]);
  });

  test('a change is told since the quarter before; the document gives the parts of one quarter alone', async () => {
    const changes = (await beside('homelessness-acceptances-percent'))?.figureChanges;
    expect(changes).toMatchObject([
      {
        against: 'PREVIOUS_PERIOD',
        period: { id: '2023-24-q3' },
        comparedWith: { id: '2023-24-q2' },
        changePercent: null,
        numeratorEffect: null,
        denominatorEffect: null,
      },
    ]);
  });
});

/** A made-up edition of the third quarter, whose counts are held by the quarter for as long as a test wants. */
function longEdition(): EditionData {
  const edition = madeEdition('2096-97', 3);
  const [mown, before] = ['mown-2096-97', '2096-97-q2'];
  const series = (id: string, values: readonly number[]) => {
    const count = values.length;
    return {
      indicator: madeIndicator(id, edition.head.id, { polarity: 'lower-is-better' }),
      observations: values.map((value, index) => {
        const quarter = 96 * 4 + 2 - (count - 1 - index);
        const year = Math.floor(quarter / 4);
        return madeObservation(id, `20${year}-${year + 1}-q${(quarter % 4) + 1}`, String(value));
      }),
      target: madeTarget(id, edition.head.id, '40'),
    };
  };
  const made = [
    series('firm', [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 30]),
    series('trial', [10, 12, 10, 12, 10, 12, 10]),
  ];
  return {
    ...edition,
    indicators: [...edition.indicators, ...made.map(({ indicator }) => indicator)],
    observations: [
      ...edition.observations,
      ...made.flatMap(({ observations }) => observations),
      madeObservation(mown, before, '25', { column: 'before' }),
      madeObservation(mown, before, '2', { kind: 'numerator', attached_to: [before], column: 'of' }),
      madeObservation(mown, before, '8', { kind: 'denominator', attached_to: [before], column: 'all' }),
    ],
    targets: [...edition.targets, ...made.map(({ target }) => target)],
  };
}

describe('of made-up long series', () => {
  let made: MadeServer;
  const row = async (indicator: string) => {
    const { data, errors } = await made.as(
      null,
      `{ indicator(id: "${indicator}") { reports { ${FIELDS} } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { indicator: { reports: Analysed[] } }).indicator.reports[0];
  };

  beforeAll(async () => {
    made = await serveMade(async (prisma) => {
      await loadCouncil(prisma, madeCouncil(longEdition()));
    });
  });
  afterAll(() => made.close());

  test('twelve quarters have firm limits; one beyond them on the bad side gives concern', async () => {
    const analysed = await row('firm');
    expect(analysed?.signal).toMatchObject({
      reason: null,
      variation: 'CONCERN',
      assurance: 'CONSISTENTLY_MET',
      segments: [{ standing: 'FIRM', mean: '12.5', lower: '7.18', upper: '17.82' }],
    });
    expect(analysed?.signal.segments[0]?.points.at(-1)).toEqual({
      period: { id: '2096-97-q3', label: 'Q3 2096-97' },
      value: '30',
      cause: { rule: 'OUTSIDE_LIMITS', side: 'HIGH' },
    });
  });

  test('seven have trial ones', async () => {
    expect((await row('trial'))?.signal).toMatchObject({
      variation: 'COMMON_CAUSE',
      segments: [{ standing: 'TRIAL' }],
    });
  });

  test('a change is split where the parts of both figures are held', async () => {
    const { data } = await made.as(
      null,
      `{ indicator(id: "mown-2096-97") { reports { figureChanges { change numeratorEffect denominatorEffect explanation } } } }`,
    );
    const split = { change: '-12.5', numeratorEffect: '-12.5', denominatorEffect: '0' };
    expect(data).toMatchObject({ indicator: { reports: [{ figureChanges: [split] }] } });
  });
});
