import { describe, expect, test } from 'vitest';
import { ask, askData } from './setup/ask.ts';

interface Page {
  totalCount: number;
  nodes: {
    id: string;
    area: { id: string };
    rating: { rag: string | null; distancePercent: string | null };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function page(args: string, edition = '2023-24-q3'): Promise<Page> {
  const { indicatorReports } = await askData<{ indicatorReports: Page }>(`{
    indicatorReports(edition: "${edition}"${args === '' ? '' : `, ${args}`}) {
      totalCount nodes { id area { id } rating { rag distancePercent } } pageInfo { hasNextPage endCursor }
    }
  }`);
  return indicatorReports;
}

async function refusal(args: string): Promise<unknown> {
  const { errors } = await ask(`{ indicatorReports(${args}) { totalCount } }`);
  return errors?.[0];
}

describe('indicatorReports', () => {
  test('filters by area and shown rating', async () => {
    const found = await page('filter: { areas: ["2023-24-q3.economic-improvement"], rags: [RED] }');
    expect(found.totalCount).toBe(7);
    expect(new Set(found.nodes.map(({ area }) => area.id))).toEqual(
      new Set(['2023-24-q3.economic-improvement']),
    );
    expect(found.nodes.every(({ rating }) => rating.rag === 'RED')).toBe(true);
  });

  test('ratings and reasons widen each other; other conditions narrow', async () => {
    const red = await page('filter: { rags: [RED] }');
    const awaited = await page('filter: { unrated: [NO_TARGET] }');
    const either = await page('filter: { rags: [RED], unrated: [NO_TARGET] }');
    expect(awaited.totalCount).toBeGreaterThan(0);
    expect(either.totalCount).toBe(red.totalCount + awaited.totalCount);
    const none = await page('filter: { rags: [RED], areas: ["2023-24-q3.net-zero"] }');
    expect(none).toMatchObject({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('search finds all typed words in any order, and takes wildcards as text', async () => {
    const found = await page('filter: { search: "tax COUNCIL collected" }');
    expect(found.nodes.map(({ id }) => id).toSorted()).toEqual([
      '2023-24-q3.council-tax-collected-amount',
      '2023-24-q3.council-tax-collected-percent',
    ]);
    // No more of it than the first 12 words.
    const twelve = Array.from({ length: 12 }, () => 'council').join(' ');
    expect((await page(`filter: { search: "${twelve} nowhere" }`)).totalCount).toBe(
      (await page('filter: { search: "council" }')).totalCount,
    );
    expect((await page('filter: { search: "_ouncil" }')).totalCount).toBe(
      (await page('filter: { search: "ouncil" }')).totalCount,
    );
  });

  test('filters by a printed target outcome', async () => {
    const found = await page('filter: { outcomes: ["better-air-quality"] }');
    expect(found.totalCount).toBe(4);
  });

  test.each(['POSITION', 'TITLE', 'RAG', 'AREA', 'DIRECTORATE', 'DISTANCE_FROM_TARGET'])(
    'pages by %s, both ways, give every row once and in one order',
    async (field) => {
      for (const descending of [false, true]) {
        const orderBy = `orderBy: { field: ${field}, descending: ${descending} }`;
        const whole = (await page(`${orderBy}, first: 500`)).nodes.map(({ id }) => id);
        const paged: string[] = [];
        let after = '';
        for (let more = true; more; ) {
          const { nodes, pageInfo } = await page(`${orderBy}, first: 17${after}`);
          paged.push(...nodes.map(({ id }) => id));
          after = `, after: "${pageInfo.endCursor}"`;
          more = pageInfo.hasNextPage;
        }
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(107);
      }
    },
  );

  test('by distance the furthest short of target comes first and those without distance last', async () => {
    const { nodes } = await page('orderBy: { field: DISTANCE_FROM_TARGET }, first: 500');
    const distances = nodes.map(({ rating }) => rating.distancePercent);
    const known = distances.filter((distance) => distance !== null).map(Number);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(distances.slice(known.length).every((distance) => distance === null)).toBe(true);
  });

  test('errors name the argument', async () => {
    expect(await refusal('edition: "1999-00-q1"')).toMatchObject({
      message: 'There is no edition 1999-00-q1.',
      extensions: { code: 'NOT_FOUND', field: 'edition' },
    });
    expect(await refusal('edition: "2023-24-q3", first: 501')).toMatchObject({
      message: 'first must be between 0 and 500; it is 501.',
      extensions: { code: 'BAD_USER_INPUT', field: 'first' },
    });
    expect(await refusal('edition: "2023-24-q3", after: "nonsense"')).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
    const { pageInfo } = await page('first: 1');
    expect(
      await refusal(`edition: "2023-24-q3", after: "${pageInfo.endCursor}", orderBy: { field: TITLE }`),
    ).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'after' } });
  });

  test('the flat scorecard holds the same rows in the same order', async () => {
    const { scorecard } = await askData<{ scorecard: { id: string }[] }>(
      '{ scorecard(edition: "2023-24-q3", orderBy: { field: TITLE }, filter: { rags: [RED, AMBER] }) { id } }',
    );
    const { nodes } = await page('orderBy: { field: TITLE }, filter: { rags: [RED, AMBER] }, first: 500');
    expect(scorecard.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  });
});
