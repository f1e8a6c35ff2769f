import { CYCLE, madeCycle } from '@dial/database/testing/made-cycle';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';
import { type MadeServer, serveMade } from './setup/made-server.ts';

interface Entry {
  readonly name: string;
  readonly raw: string;
  readonly suppressed: boolean;
  readonly [field: string]: unknown;
}

interface Group {
  readonly dimension: string;
  readonly basis: string;
  readonly whole: string | null;
  readonly entries: readonly Entry[];
}

async function groups(edition: string, indicator: string, fields: string): Promise<readonly Group[]> {
  const { indicator: found } = await askData<{
    indicator: { reports: { edition: { id: string }; breakdowns: Group[] }[] };
  }>(
    `query ($id: ID!) { indicator(id: $id) { reports { edition { id }
      breakdowns { dimension name period { id } basis whole entries { name ${fields} } } } } }`,
    { id: indicator },
  );
  return found.reports.find(({ edition: { id } }) => id === edition)?.breakdowns ?? [];
}

describe('breakdowns', () => {
  test('of a survey are set against the whole of the same quarter', async () => {
    const found = await groups(
      '2016-17-q4',
      'image-of-luton-improved-2016-17',
      'value raw difference side standing share source { line }',
    );
    expect(found.map(({ dimension, basis, whole }) => [dimension, basis, whole])).toEqual([
      ['ward', 'RATE', '34.8'],
      ['age', 'RATE', '34.8'],
    ]);
    expect(found[1]?.entries).toEqual([
      {
        ...{ name: 'Aged 16 to 29', value: '43', raw: '43%', difference: '8.2', side: 'ABOVE' },
        ...{ standing: 'BETTER', share: null, source: { line: 1192 } },
      },
      {
        ...{ name: 'Aged 30 to 59', value: '32', raw: '32%', difference: '-2.8', side: 'BELOW' },
        ...{ standing: 'WORSE', share: null, source: { line: 1192 } },
      },
      {
        ...{ name: 'Aged 60 and over', value: '30', raw: '30%', difference: '-4.8', side: 'BELOW' },
        ...{ standing: 'WORSE', share: null, source: { line: 1192 } },
      },
    ]);
  });

  test('never set a share of the young people concerned against their rate, nor a number', async () => {
    const found = await groups(
      '2023-24-q3',
      'neet-percent',
      'raw side share shareGiven numerator denominator',
    );
    const kinds = found.map(({ dimension, basis, whole }) => [dimension, basis, whole].join(' '));
    expect(kinds.toSorted()).toEqual([
      'ethnic-group SHARE 152',
      'sex SHARE 152',
      'special-educational-needs RATE 2.5',
      'special-educational-needs SHARE 152',
      'ward COUNT 152',
    ]);
    const of = (name: string) => found.flatMap(({ entries }) => entries).find((entry) => entry.name === name);
    expect(of('White')).toMatchObject({ raw: '39.5%', side: null, share: '39.5', shareGiven: true });
    expect(of('Lewsey')).toMatchObject({ raw: '14', side: null, share: '9.2', shareGiven: false });
    expect(of('Total SEND cohort')).toMatchObject({ side: 'ABOVE', numerator: '8', denominator: '222' });
  });

  test('show small numbers that a document prints', async () => {
    const found = await groups('2023-24-q3', 'permanent-exclusions', 'value raw suppressed');
    expect(found[0]).toMatchObject({ dimension: 'sex', whole: '23' });
    expect(found[1]?.entries[0]).toEqual({ name: 'Year 3', value: '1', raw: 'one', suppressed: false });
  });

  test('are of no other indicator, and no observation of the whole', async () => {
    expect(await groups('2023-24-q3', 'council-tax-collected-percent', 'raw')).toEqual([]);
    const { indicator } = await askData<{ indicator: { observations: { raw: string }[] } }>(
      `{ indicator(id: "neet-percent") { observations { raw } } }`,
    );
    expect(indicator.observations.map(({ raw }) => raw)).not.toContain('39.5%');
  });
});

describe('filed figures of parts', () => {
  const ASK = `{ indicatorReports(edition: "${CYCLE.opened}", first: 10) { nodes { indicator { id }
    breakdowns { period { id } whole entries { name value raw status suppressed numerator denominator difference side
      standing share note } } } } }`;
  let made: MadeServer;

  beforeAll(async () => {
    made = await serveMade(madeCycle);
    await made.asOwner(async (tx) => {
      for (const [breakdown, value] of [
        ['ward-north', '3'],
        ['ward-south', '7'],
      ])
        await tx.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object('id', 'filed-' || ${breakdown}::text,
            'breakdown', ${breakdown}::text, 'value', ${value}::numeric, 'raw', ${value}::text, 'documentId', null, 'line', null, 'column', null,
            'note', 'Filed as ' || ${value}::text, 'editionId', ${CYCLE.opened}::text, 'reading', ${`return:${CYCLE.opened}`}::text))).*
          FROM "Observation" o WHERE o.id = ${`${CYCLE.trees}.${CYCLE.printed}.actual.10-${CYCLE.printed}.v1`}`;
    });
  });
  afterAll(() => made.close());

  async function wards(who: string | null): Promise<readonly Entry[]> {
    const { data } = await made.as(who, ASK);
    // An edition that is not seen is not found.
    const found = data?.indicatorReports as
      | { nodes: { indicator: { id: string }; breakdowns: Group[] }[] }
      | undefined;
    return found?.nodes.find(({ indicator }) => indicator.id === CYCLE.trees)?.breakdowns[0]?.entries ?? [];
  }

  test('are shown to those who see drafts, and of no draft to others', async () => {
    expect((await wards('ed:editor')).map(({ raw }) => raw)).toEqual(['3', '7']);
    expect(await wards('scrutinising:scrutiny-member')).toEqual([]);
    expect(await wards(null)).toEqual([]);
  });

  test('that are small, or would give one away, say so to everyone else once the edition is seen', async () => {
    await made.asOwner((tx) =>
      tx.edition.update({ where: { id: CYCLE.opened }, data: { stage: 'SCRUTINY' } }),
    );
    const found = await wards('scrutinising:scrutiny-member');
    const nothing = { value: null, numerator: null, denominator: null, share: null, note: null };
    const suppressed = { raw: '[c]', status: 'SUPPRESSED', suppressed: true, ...nothing };
    const apart = { difference: null, side: null, standing: null };
    expect(found).toEqual([
      { name: 'North', ...suppressed, ...apart },
      { name: 'South', ...suppressed, ...apart },
    ]);
    expect((await wards('ed:editor')).map(({ raw }) => raw)).toEqual(['3', '7']);
  });
});
