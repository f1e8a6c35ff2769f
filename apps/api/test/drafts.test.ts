import type { CouncilData } from '@dial/database/load/council-data';
import { loadCouncil } from '@dial/database/load/load-council';
import type { PrismaClient } from '@dial/database/open/client';
import type { Database } from '@dial/database/open/database';
import { madeCouncil, madeEdition } from '@dial/database/testing/made-council';
import { readCouncil } from '@dial/luton/read-council';
import type { FastifyInstance } from 'fastify';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { buildServer } from '../src/server/build-server.ts';
import { createContext } from '../src/server/context.ts';
import { openTestDatabase } from './setup/test-database.ts';

const COUNCIL = { name: 'Luton Council' };
const DRAFT = '2098-99-q2';
const TREES = 'trees-2098-99';
/** An indicator that is published, and that the draft reports too. */
const SHARED = 'council-tax-collected-percent';
const PUBLISHED = '2023-24-q3';

/** An outcome that the draft prints, and a measure proposed under it. */
const OUTCOME = 'better-air-quality';
const PROPOSED = 'days-of-pollution-by-level';
/** A chain that every link of leads to the draft. */
const CHAIN = 'trees-chain';

/** In every text, id and figure of the draft, so that it is found wherever it comes out. */
const MARK = /made-up|2098|trees-|mown-|47\.11/i;

let database: Database;
let server: FastifyInstance;

beforeAll(async () => {
  database = await openTestDatabase();
  const { prisma } = database;
  await loadCouncil(prisma, withDraft(readCouncil()));
  await prisma.edition.update({ where: { id: DRAFT }, data: { stage: 'DRAFT' } });
  const printed = await prisma.observation.findFirstOrThrow({
    where: { indicatorId: SHARED, kind: 'ACTUAL', standing: true },
  });
  const figure = {
    ...printed,
    id: 'made-up-figure',
    periodId: DRAFT,
    reading: 'made-up',
    value: '47.11',
    raw: 'made-up 47.11%',
  };
  await prisma.observation.create({ data: { ...figure, documentId: `made-up-${DRAFT}.txt` } });
  await prisma.$executeRaw`INSERT INTO "IndicatorReport" SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', ${`${DRAFT}.${SHARED}`}::text, 'editionId', ${DRAFT}::text, 'areaId', ${`${DRAFT}.parks`}::text, 'position', 99,
      'actualId', 'made-up-figure'::text))).*
    FROM "IndicatorReport" r WHERE id = ${`${PUBLISHED}.${SHARED}`}`;
  await mapByDraft(prisma);
  server = await buildServer({
    database,
    council: COUNCIL,
    webFolder: new URL('setup/web', import.meta.url).pathname,
  });
});

afterAll(async () => {
  await server?.close();
  await database?.close();
});

/** The council with a made-up edition, whose trees an outcome, a chain and with it a layer come to have. */
function withDraft(council: CouncilData): CouncilData {
  const made = madeEdition('2098-99', 2);
  const areas = made.head.areas.map((area) => ({
    ...area,
    target_outcomes: [{ id: OUTCOME, text: 'Better air', raw: 'Better air', line: 3 }],
  }));
  const edition = { ...made, head: { ...made.head, areas } };
  const link = (earlier: object, later: object) => ({ earlier, later, ...LINK }) as ChainLink;
  const chain = {
    id: CHAIN,
    title: 'Made-up trees',
    links: [
      link({ proposed_measure: PROPOSED }, { indicator: TREES }),
      link({ indicator: SHARED }, { indicator: TREES }),
      link({ framework_measure: 'annual-2' }, { indicator: TREES }),
    ],
  };
  const { documents, directorates, derivedDirectorates } = madeCouncil(made);
  return {
    ...council,
    documents: [...council.documents, ...documents.filter(({ id }) => id === made.head.document)],
    directorates: [...council.directorates, ...directorates],
    derivedDirectorates: [...council.derivedDirectorates, ...derivedDirectorates],
    editions: [...council.editions, edition],
    strategy: { ...council.strategy, chains: [...council.strategy.chains, chain] },
    files: [
      ...council.files,
      { path: `${DRAFT}/edition.yaml`, hash: 'made-up' },
      { path: 'made-up-lineage.yaml', hash: 'made-up' },
    ],
    strategyFiles: [...council.strategyFiles, 'made-up-lineage.yaml'],
  };
}

type ChainLink = CouncilData['strategy']['chains'][number]['links'][number];

const LINK = {
  comparability: 'same',
  changed: { title: 'Made up', unit: null, population: null, frequency: null, definition: null },
  note: 'A made-up link.',
} as const;

/** A mapping of the shared indicator that the draft's document alone gives rise to. */
async function mapByDraft(prisma: PrismaClient): Promise<void> {
  const id = `${OUTCOME}.${SHARED}`;
  await prisma.outcomeMapping.create({ data: { id, outcomeId: OUTCOME, indicatorId: SHARED } });
  const sources = [{ documentId: `made-up-${DRAFT}.txt`, line: 3, note: null }];
  const content = { status: 'AGREED', strength: 'DIRECT', rationale: 'Made-up reason.', sources } as const;
  await prisma.outcomeMappingVersion.create({
    data: { mappingId: id, version: 1, current: true, ...content, author: 'record' },
  });
}

const EDITION = `id title introduction areas { id name outcomes { name } computed { red } } meetings { body date } glossary { term }
  conflicts { subject } highlights(kind: WORKING_WELL) { text } facets { services { name count } }`;
const ROW = `id indicator { id title } area { name } targets { raw } actual { raw } commentary { text } conflicts { subject }`;

const MAPPING = `id rationale indicator { id } sources { document } history { rationale } report(edition: "${DRAFT}") { id }`;
const CHAIN_PARTS = 'id title members { id title indicator { id } } links { note }';

/** Each way of asking for the draft, and what it says of it. */
const QUERIES: Readonly<Record<string, string>> = {
  editions: `{ editions { ${EDITION} } }`,
  edition: `{ edition(id: "${DRAFT}") { ${EDITION} } }`,
  indicator: `{ indicator(id: "${TREES}") { title observations { raw } reports { ${ROW} } group { title } } }`,
  'indicator in both': `{ indicator(id: "${SHARED}") { observations { raw value period { label } } reports { ${ROW} edition { title } } } }`,
  'history from the draft on': `{ indicator(id: "${SHARED}") { observations(from: "${DRAFT}") { raw } } }`,
  indicatorReports: `{ indicatorReports(edition: "${DRAFT}") { totalCount nodes { ${ROW} } } }`,
  'indicatorReports by area': `{ indicatorReports(edition: "${PUBLISHED}", filter: { areas: ["${DRAFT}.parks"] }) { totalCount nodes { ${ROW} } } }`,
  'indicatorReports by outcome': `{ indicatorReports(edition: "${PUBLISHED}", filter: { outcomes: ["${OUTCOME}"], search: "council tax" }) { totalCount nodes { ${ROW} } } }`,
  'indicatorReports by service': `{ indicatorReports(edition: "${PUBLISHED}", filter: { services: ["parks-and-gardens"] }) { totalCount nodes { ${ROW} } } }`,
  scorecard: `{ scorecard(edition: "${DRAFT}") { id title latestRaw } }`,
  'scorecard searched': `{ scorecard(edition: "${DRAFT}", filter: { search: "made" }) { id title } }`,
  search: '{ search(text: "made", first: 50) { kind target title detail editionTitle } }',
  'search by area': '{ search(text: "childrens parks") { kind target editionTitle } }',
  'search by term': '{ search(text: "o hara") { kind target editionTitle } }',
  'search by a chain': '{ search(text: "trees", first: 50) { kind target title editionId } }',
  periods: '{ periods { id label } }',
  outcomes: `{ outcomes { id mappings { ${MAPPING} } proposedMeasures { id indicators { id } chains { id } } } }`,
  outcome: `{ outcome(id: "${OUTCOME}") { mappings { ${MAPPING} } } }`,
  outcomeMappings: `{ outcomeMappings(statuses: [AGREED]) { ${MAPPING} } }`,
  "an indicator's mappings": `{ indicator(id: "${SHARED}") { outcomes { ${MAPPING} } } }`,
  "a scorecard's outcomes": `{ scorecard(edition: "${DRAFT}") { indicatorId outcomeIds } }`,
  vision: '{ vision { priorities { outcomes { mappings { indicator { id } } } } } }',
  targetsOnTrack: `{ targetsOnTrack(edition: "${DRAFT}") { outcomes { outcome { mappings { indicator { id } } } } } }`,
  proposedMeasures: `{ proposedMeasures { id indicators { id outcomes { id } } chains { ${CHAIN_PARTS} } } }`,
  measureFramework: `{ measureFramework { layers { measures { indicators { id title } chains { ${CHAIN_PARTS} } } } } }`,
  measureChains: `{ measureChains { ${CHAIN_PARTS} } }`,
  measureChain: `{ measureChain(id: "${CHAIN}") { ${CHAIN_PARTS} } }`,
  lineage: `{ indicator(id: "${SHARED}") { chains { ${CHAIN_PARTS} } lineage { note later { id } } } }`,
  "the draft's lineage": `{ indicator(id: "${TREES}") { id layers { id } frameworkMeasures { id } proposedMeasures { id } } }`,
};

describe('a draft (made up)', () => {
  test.each(Object.entries(QUERIES))('is invisible to the public through %s', async (_name, query) => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data } = response.json<{ data: object | null }>();
    expect(JSON.stringify(data)).not.toMatch(MARK);
    expect(JSON.stringify(data)).not.toMatch(/"totalCount":[1-9]/);
  });

  test('is no other to the public than an edition that does not exist', async () => {
    const ask = async (id: string) => {
      const query = `{ indicatorReports(edition: "${id}") { totalCount } }`;
      return (await server.inject({ method: 'POST', url: '/graphql', payload: { query } })).body.replaceAll(
        id,
        'ID',
      );
    };
    expect(await ask(DRAFT)).toBe(await ask('2098-99-q4'));
  });

  test.each([
    `/data/${DRAFT}/observations.csv`,
    `/data/${DRAFT}/observations.json`,
    `/data/${DRAFT}/indicators.csv`,
    `/data/${DRAFT}/indicators.json`,
    `/editions/${DRAFT}`,
    `/editions/${DRAFT}/indicators`,
    `/editions/${DRAFT}/glossary`,
    `/editions/${DRAFT}/conflicts`,
    `/editions/${DRAFT}/indicators/${TREES}`,
    `/editions/${DRAFT}/indicators/${SHARED}`,
    `/editions/${PUBLISHED}/indicators/${TREES}`,
    `/measures/${CHAIN}`,
  ])('is a 404 at %s', async (url) => {
    const response = await server.inject(url);
    expect(response.statusCode).toBe(404);
    expect(response.body.replaceAll(DRAFT, '')).not.toMatch(MARK);
  });

  test.each(['observations.csv', 'indicators.csv'])(
    'is not in the %s of an edition that shares an indicator',
    async (file) => {
      const response = await server.inject(`/data/${PUBLISHED}/${file}`);
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain(SHARED);
      expect(response.body).not.toMatch(MARK);
    },
  );

  test.each(Object.entries(QUERIES).filter(([name]) => !name.startsWith('indicatorReports by')))(
    'is visible to editors through %s',
    async (name, source) => {
      const viewer = {
        id: 'made-up-editor',
        name: 'Made-up editor',
        roles: [{ name: 'editor', scopes: ['council'] }],
      };
      const { data, errors } = await graphql({
        schema,
        source,
        contextValue: createContext(database, COUNCIL, viewer),
      });
      expect(errors).toBeUndefined();
      if (name !== 'preceding edition') expect(JSON.stringify(data)).toMatch(MARK);
    },
  );
});
