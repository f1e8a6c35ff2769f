import { describe, expect, test } from 'vitest';
import { ask, askData } from './setup/ask.ts';

const EDITION = '2023-24-q3';

interface Mapping {
  id: string;
  status: string;
  strength: string;
  rationale: string;
  author: string;
  at: string;
  version: number;
  sources: { document: string; line: number | null }[];
  indicator: { id: string };
}
interface Outcome {
  id: string;
  name: string;
  gaps: string[];
  mappings: Mapping[];
  priority: { id: string };
}

const MAPPING = 'id status strength rationale author at version sources { document line } indicator { id }';

describe('the vision', () => {
  test('has five priorities with five outcomes each, as printed and as they evidently read', async () => {
    const { vision } = await askData<{
      vision: {
        text: string;
        source: { document: string; line: number };
        priorities: { id: string; printed: { source: { line: number } }[]; outcomes: { id: string }[] }[];
      };
    }>(`{ vision { text source { document line } priorities {
      id printed { source { line } } outcomes { id } } } }`);
    expect(vision.text).toMatch(/^Our vision for Luton 2040 .* live in poverty\.$/);
    expect(vision.source).toEqual({ document: '003_e3bc6115857823aa.txt', line: 51 });
    expect(vision.priorities.map(({ id, outcomes }) => [id, outcomes.length])).toEqual([
      ['economic-recovery', 5],
      ['protecting-the-most-disadvantaged', 5],
      ['child-friendly-town', 5],
      ['carbon-neutral-town', 5],
      ['empowered-community', 5],
    ]);
    expect(vision.priorities[0]?.printed.map(({ source }) => source.line)).toEqual([16, 59]);
  });
});

describe('outcomes', () => {
  const ids = async (filter: string) =>
    (
      await askData<{ outcomes: { id: string }[] }>(`{ outcomes(filter: { ${filter} }) { id } }`)
    ).outcomes.map(({ id }) => id);

  test('are found by priority, by typed words, and both', async () => {
    expect(await ids('')).toHaveLength(25);
    expect(await ids('priorities: ["carbon-neutral-town"]')).toEqual([
      'reduced-net-carbon-emissions',
      'better-air-quality',
      'a-greener-transport-network',
      'increased-walking-and-cycling',
      'most-sustainable-airport-in-the-uk',
    ]);
    expect(await ids('search: "QUALITY air"')).toEqual(['better-air-quality']);
    expect(await ids('search: "air quality", priorities: ["economic-recovery"]')).toEqual([]);
    expect(await ids('search: "%"')).toEqual([]);
  });

  test('those that nothing is mapped to are just those without a mapping that stands', async () => {
    const { outcomes } = await askData<{ outcomes: Outcome[] }>(
      `{ outcomes { id mappings { ${MAPPING} } } }`,
    );
    const without = outcomes.filter(({ mappings }) => mappings.every(({ status }) => status === 'RETIRED'));
    expect(await ids('unmappedOnly: true')).toEqual(without.map(({ id }) => id));
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(25);
  });

  test('an unknown one is null, and has no gaps in an unknown edition', async () => {
    expect(await askData('{ outcome(id: "nowhere") { id } }')).toEqual({ outcome: null });
    const { errors } = await ask('{ outcome(id: "better-air-quality") { gaps(edition: "1999-00-q1") } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('mappings', () => {
  test('come from the record with their sources, and an outcome and an indicator tell of the same ones', async () => {
    const { outcomeMappings, outcomes } = await askData<{
      outcomeMappings: (Mapping & { outcome: { id: string }; history: { version: number }[] })[];
      outcomes: Outcome[];
    }>(`{ outcomeMappings { ${MAPPING} outcome { id } history { version } }
      outcomes { id mappings { ${MAPPING} } } }`);
    expect(outcomeMappings.length).toBeGreaterThan(200);
    expect(outcomes.flatMap(({ mappings }) => mappings.map(({ id }) => id))).toEqual(
      outcomeMappings.map(({ id }) => id),
    );
    for (const mapping of outcomeMappings) {
      expect(mapping).toMatchObject({
        id: `${mapping.outcome.id}.${mapping.indicator.id}`,
        author: 'record',
        version: 1,
        history: [{ version: 1 }],
      });
      expect(mapping.rationale).not.toBe('');
      expect(mapping.at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      // What 003 proposes is direct; what 001 files is said on a line of 001.
      const documents = mapping.sources.map(({ document }) => document.slice(0, 3));
      expect(documents.includes('003')).toBe(mapping.strength === 'DIRECT');
      expect(mapping.sources.every(({ line }) => line !== null)).toBe(true);
      if (mapping.status === 'AGREED') expect([...new Set(documents)].toSorted()).toEqual(['001', '003']);
    }
  });

  test('are asked for by status', async () => {
    const { agreed, proposed, none } = await askData<Record<string, { status: string }[]>>(`{
      agreed: outcomeMappings(statuses: [AGREED]) { status }
      proposed: outcomeMappings(statuses: [PROPOSED, RETIRED]) { status }
      none: outcomeMappings(statuses: []) { status } }`);
    expect(new Set(agreed?.map(({ status }) => status))).toEqual(new Set(['AGREED']));
    expect(new Set(proposed?.map(({ status }) => status))).toEqual(new Set(['PROPOSED']));
    expect(none).toEqual([]);
  });

  test('have the row of an edition beside them, null where it has none', async () => {
    const { outcome } = await askData<{
      outcome: { mappings: { indicator: { id: string }; now: { id: string } | null; then: null }[] };
    }>(`{ outcome(id: "better-air-quality") { mappings { indicator { id }
      now: report(edition: "${EDITION}") { id } then: report(edition: "2016-17-q4") { id } } } }`);
    for (const { indicator, now, then } of outcome.mappings) {
      expect(now).toEqual({ id: `${EDITION}.${indicator.id}` });
      expect(then).toBeNull();
    }
  });

  test('rows, facets and the filter of an edition agree about them', async () => {
    const { edition, scorecard } = await askData<{
      edition: { facets: { outcomes: { id: string; name: string; count: number }[] } };
      scorecard: { id: string; outcomeIds: string[] }[];
    }>(`{ edition(id: "${EDITION}") { facets { outcomes { id name count } } }
      scorecard(edition: "${EDITION}") { id outcomeIds } }`);
    const facets = edition.facets.outcomes;
    expect(facets.length).toBeGreaterThan(10);
    for (const { id, count } of facets) {
      expect(scorecard.filter(({ outcomeIds }) => outcomeIds.includes(id))).toHaveLength(count);
    }
    const [{ id, count } = { id: '', count: 0 }] = facets;
    const found = await askData<Record<string, { totalCount: number }>>(
      `{ indicatorReports(edition: "${EDITION}", filter: { outcomes: ["${id}"] }) { totalCount } }`,
    );
    expect(found.indicatorReports?.totalCount).toBe(count);
    // In the order of the vision.
    const { outcomes } = await askData<{ outcomes: { id: string }[] }>('{ outcomes { id } }');
    const order = outcomes.map((outcome) => outcome.id);
    expect(facets.map((facet) => order.indexOf(facet.id))).toEqual(
      facets.map((facet) => order.indexOf(facet.id)).toSorted((a, b) => a - b),
    );
  });

  test('find every row that the areas print an outcome beside', async () => {
    const { edition, scorecard } = await askData<{
      edition: { areas: { id: string; outcomes: { id: string }[] }[] };
      scorecard: { areaId: string; outcomeIds: string[] }[];
    }>(
      `{ edition(id: "${EDITION}") { areas { id outcomes { id } } } scorecard(edition: "${EDITION}") { areaId outcomeIds } }`,
    );
    for (const { areaId, outcomeIds } of scorecard) {
      const printed = edition.areas.find(({ id }) => id === areaId)?.outcomes ?? [];
      expect(outcomeIds).toEqual(expect.arrayContaining(printed.map(({ id }) => id)));
    }
  });
});

describe('targets on track', () => {
  test('count the outcomes with an agreed measure, and gaps name what the others lack', async () => {
    const { targetsOnTrack, outcomes, outcomeMappings } = await askData<{
      targetsOnTrack: {
        onTrack: number;
        agreed: number;
        percent: string;
        explanation: string;
        outcomes: {
          outcome: { id: string };
          state: string;
          ratings: { red: number; amber: number; green: number };
        }[];
      };
      outcomes: Outcome[];
      outcomeMappings: { outcome: { id: string } }[];
    }>(`{
      targetsOnTrack(edition: "${EDITION}") { onTrack agreed percent explanation
        outcomes { outcome { id } state ratings { red amber green } } }
      outcomes { id gaps(edition: "${EDITION}") } outcomeMappings(statuses: [AGREED]) { outcome { id } } }`);
    const agreed = new Set(outcomeMappings.map(({ outcome }) => outcome.id));
    expect(targetsOnTrack.agreed).toBe(agreed.size);
    expect(new Set(targetsOnTrack.outcomes.map(({ outcome }) => outcome.id))).toEqual(agreed);
    for (const { state, ratings } of targetsOnTrack.outcomes) {
      const { red, amber, green } = ratings;
      expect(state).toBe(red + amber > 0 ? 'NOT_ON_TRACK' : green > 0 ? 'ON_TRACK' : 'NOT_RATED');
    }
    const onTrack = targetsOnTrack.outcomes.filter(({ state }) => state === 'ON_TRACK').length;
    expect(targetsOnTrack.onTrack).toBe(onTrack);
    expect(targetsOnTrack.percent).toMatch(/^\d+\.\d$/);
    expect(Math.abs(Number(targetsOnTrack.percent) - (onTrack * 100) / agreed.size)).toBeLessThan(0.051);
    expect(targetsOnTrack.explanation).toContain(`${onTrack} of ${agreed.size} `);
    for (const { id, gaps } of outcomes) expect(gaps.includes('NO_MEASURE')).toBe(!agreed.has(id));
  });

  test('are null for an unknown edition, and nobody is rated in one that reports none of them', async () => {
    expect(await askData('{ targetsOnTrack(edition: "1999-00-q1") { agreed } }')).toEqual({
      targetsOnTrack: null,
    });
    const { targetsOnTrack } = await askData<{
      targetsOnTrack: { outcomes: { state: string; outcome: { gaps: string[] } }[] };
    }>(
      '{ targetsOnTrack(edition: "2016-17-q4") { outcomes { state outcome { gaps(edition: "2016-17-q4") } } } }',
    );
    for (const { state, outcome } of targetsOnTrack.outcomes) {
      expect([state, outcome.gaps]).toEqual(['NOT_RATED', ['NO_DATA']]);
    }
  });
});

describe('proposed measures', () => {
  test('are all there, by the table they stand in', async () => {
    const { proposedMeasures } = await askData<{
      proposedMeasures: { section: string; outcome: object | null; printings: object[] }[];
    }>('{ proposedMeasures { section outcome { id } printings { raw source { line } } } }');
    const sections = Map.groupBy(proposedMeasures, ({ section }) => section);
    expect(Object.fromEntries([...sections].map(([section, rows]) => [section, rows.length]))).toEqual({
      POVERTY: 2,
      OUTCOME: 94,
      HEALTH_AND_SAFETY: 7,
      WORKFORCE: 13,
      OTHER_CORPORATE: 5,
    });
    for (const { section, outcome, printings } of proposedMeasures) {
      expect(outcome !== null).toBe(section === 'OUTCOME');
      expect(printings.length).toBeGreaterThan(0);
    }
  });

  test('keep number and cells as printed beside what they evidently are', async () => {
    const { outcome } = await askData<{ outcome: { proposedMeasures: object[] } }>(
      `{ outcome(id: "diversified-economy") { proposedMeasures { id number likelyNumber source { line }
        printedCells { field raw } printings { table number likelyNumber source { line } } } } }`,
    );
    expect(outcome.proposedMeasures[0]).toEqual({
      id: 'inward-investment-enquiries-and-conversions',
      number: '3,',
      likelyNumber: '3',
      source: { line: 14 },
      printedCells: [{ field: 'aspirational', raw: expect.stringContaining('ereat catalyst') }],
      printings: [
        { table: 'short', number: '3,', likelyNumber: '3', source: { line: 14 } },
        { table: 'long', number: null, likelyNumber: null, source: { line: 54 } },
      ],
    });
  });
});
