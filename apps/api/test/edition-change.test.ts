import type { Database } from '@dial/database/open/database';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { createContext } from '../src/server/context.ts';
import { PUBLIC_VIEWER } from '../src/server/viewer.ts';
import { copyEdition } from './setup/copy-edition.ts';
import { openTestDatabase } from './setup/test-database.ts';

/** What 001 prints, its areas "economic-improvement" and "workforce-welfare" among them. */
const PRINTED = '2023-24-q3';
const NEXT = '2023-24-q4';
const LATEST = '2024-25-q1';
const DRAFT = '2024-25-q2';
const FOOTFALL = 'town-centre-footfall';
const PASSENGERS = 'london-luton-airport-passengers';
const SICKNESS = 'benefits-new-claims-days';

let database: Database;

/** Three made-up quarters after the printed one, the last of them a draft. */
beforeAll(async () => {
  database = await openTestDatabase();
  const { prisma } = database;
  const made = { from: PRINTED, stage: 'PUBLISHED' } as const;
  await copyEdition(prisma, { ...made, to: NEXT, rags: { [PASSENGERS]: 'red' }, without: [SICKNESS] });
  await copyEdition(prisma, { ...made, to: LATEST, rags: { [PASSENGERS]: null } });
  await copyEdition(prisma, { ...made, to: DRAFT, stage: 'DRAFT', rags: { [FOOTFALL]: 'green' } });
});
afterAll(() => database?.close());

async function ask(id: string, fields: string, viewer = PUBLIC_VIEWER) {
  const { data, errors } = await graphql({
    schema,
    source: `query ($id: ID!) { edition(id: $id) { ${fields} } }`,
    variableValues: { id },
    contextValue: createContext(database, { name: 'Luton Council' }, viewer),
  });
  expect(errors).toBeUndefined();
  return data?.edition as Record<string, unknown> | null;
}

/** The same of an edition that there is. */
async function read<Fields>(id: string, fields: string, viewer = PUBLIC_VIEWER): Promise<Fields> {
  return { ...(await ask(id, fields, viewer)) } as Fields;
}

interface Compared {
  readonly flows: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly changes: readonly object[];
}

interface Looked {
  readonly held: number;
  readonly quarters: readonly string[];
  readonly reports: readonly { readonly id: string; readonly rating: { readonly rag: string } }[];
}

const total = ({ flows }: Compared) => flows.reduce((sum, { count }) => sum + count, 0);

const EDITOR = { id: 'made-up', name: 'Made up', roles: [{ name: 'editor', scopes: ['council'] }] };
const TRANSITIONS = `sinceId held waiting flows { from to count } changes { report { id } before { id } }`;
const since = (id: string, when: string, viewer = PUBLIC_VIEWER) =>
  read<{ transitions: Compared }>(id, `transitions(since: ${when}) { ${TRANSITIONS} }`, viewer);

describe('transitions', () => {
  test('count from rating to rating, and name what changed', async () => {
    const { transitions } = await since(LATEST, 'PRECEDING_QUARTER');
    const { flows, ...rest } = transitions;
    expect(rest).toEqual({
      sinceId: NEXT,
      held: true,
      waiting: 0,
      changes: [{ report: { id: `${LATEST}.${PASSENGERS}` }, before: { id: `${NEXT}.${PASSENGERS}` } }],
    });
    expect(flows.filter(({ from, to }) => from !== to)).toEqual([
      { from: 'RED', to: 'UNRATED', count: 1 },
      { from: 'ABSENT', to: 'GREEN', count: 1 },
    ]);
    expect(total(transitions)).toBe(105);
  });

  test('say what an edition reports no longer', async () => {
    const { transitions } = await since(NEXT, 'PRECEDING_QUARTER');
    expect(transitions.flows).toContainEqual({ from: 'GREEN', to: 'ABSENT', count: 1 });
  });

  test('compare nothing with an edition that is not held', async () => {
    for (const [id, when, sinceId] of [
      [PRINTED, 'PRECEDING_QUARTER', '2023-24-q2'],
      [PRINTED, 'YEAR_AGO', '2022-23-q3'],
      [LATEST, 'YEAR_AGO', '2023-24-q1'],
    ] as const)
      expect(await since(id, when)).toEqual({
        transitions: { sinceId, held: false, waiting: 0, flows: [], changes: [] },
      });
  });

  test('of an area are those of the indicators that it files', async () => {
    const { areas } = await read<{ areas: { id: string; transitions: Compared }[] }>(
      NEXT,
      `areas { id transitions(since: PRECEDING_QUARTER) { ${TRANSITIONS} } }`,
    );
    const changed = areas.filter(({ transitions }) => transitions.changes.length > 0);
    expect(changed.map(({ id }) => id)).toEqual([`${NEXT}.economic-improvement`]);
    const whole = await since(NEXT, 'PRECEDING_QUARTER');
    expect(areas.reduce((sum, { transitions }) => sum + total(transitions), 0)).toBe(
      total(whole.transitions),
    );
  });
});

describe('what needs a closer look', () => {
  const look = async (id: string, viewer = PUBLIC_VIEWER) => {
    const fields = 'closerLook { quarters held reports { id rating { rag } } }';
    return (await read<{ closerLook: Looked }>(id, fields, viewer)).closerLook;
  };

  test('is red for three quarters running', async () => {
    const { held, quarters, reports } = await look(LATEST);
    expect({ held, quarters }).toEqual({ held: 3, quarters: [LATEST, NEXT, PRINTED] });
    expect(reports.map(({ id }) => id)).toContain(`${LATEST}.${FOOTFALL}`);
    expect(new Set(reports.map(({ rating }) => rating.rag))).toEqual(new Set(['RED']));
  });

  test('is not said where fewer are held in a row', async () => {
    expect(await look(NEXT)).toEqual({ held: 2, quarters: [NEXT, PRINTED, '2023-24-q2'], reports: [] });
    expect(await look(PRINTED)).toMatchObject({ held: 1, reports: [] });
  });

  test('follows the draft for those who see it', async () => {
    const { reports } = await look(DRAFT, EDITOR);
    expect(reports.map(({ id }) => id)).not.toContain(`${DRAFT}.${FOOTFALL}`);
  });
});

describe('a draft', () => {
  test('is nothing to the public, nor compared with for them', async () => {
    const draft = {
      from: PRINTED,
      to: '2025-26-q2',
      stage: 'PUBLISHED',
      rags: { [FOOTFALL]: 'amber' },
    } as const;
    await copyEdition(database.prisma, draft);
    expect(await ask(DRAFT, `transitions(since: PRECEDING_QUARTER) { held }`)).toBeNull();
    expect(await since('2025-26-q2', 'YEAR_AGO')).toMatchObject({
      transitions: { sinceId: DRAFT, held: false, flows: [], changes: [] },
    });
    expect(await since('2025-26-q2', 'YEAR_AGO', EDITOR)).toMatchObject({
      transitions: { held: true, changes: [{ before: { id: `${DRAFT}.${FOOTFALL}` } }] },
    });
  });
});

type Rows = readonly { readonly area: { readonly id: string } }[];

interface AreaParts {
  readonly moversBySignal: { readonly movedBetter: Rows; readonly movedWorse: Rows };
  readonly yearEnd: { readonly likely: Rows };
  readonly missing: { readonly redsWithoutCommentary: Rows };
}

const ECONOMY = `${PRINTED}.economic-improvement`;

test('an area is found by its slug, with what moved in it alone', async () => {
  const rows = '{ area { id } }';
  const { area, other } = await read<{ area: AreaParts; other: null }>(
    PRINTED,
    `area(slug: "economic-improvement") { id closerLook { held } yearEnd { estimated likely ${rows} }
        moversBySignal { longEnough series movedBetter ${rows} movedWorse ${rows} } missing { redsWithoutCommentary ${rows} } }
      other: area(slug: "2023-24-q3.economic-improvement") { id }`,
  );
  expect(other).toBeNull();
  expect(area).toMatchObject({ id: ECONOMY, closerLook: { held: 1 }, moversBySignal: { longEnough: 0 } });
  const { moversBySignal, yearEnd, missing } = area;
  const lists = [
    moversBySignal.movedBetter,
    moversBySignal.movedWorse,
    yearEnd.likely,
    missing.redsWithoutCommentary,
  ];
  for (const list of lists) {
    expect(list.length).toBeGreaterThan(0);
    for (const row of list) expect(row.area.id).toBe(ECONOMY);
  }
});
