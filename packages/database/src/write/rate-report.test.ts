import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import { Prisma, type PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { makeOpenedEdition } from '../testing/made-opened.ts';
import { tableContents } from '../testing/table-contents.ts';
import { appendEditionVersion, touchEdition } from './edition-version.ts';
import { rateReport } from './rate-report.ts';
import { appendReportVersion } from './report-version.ts';

const PRINTED = '2096-97-q2';
const OPENED = '2096-97-q3';
const TREES = `${OPENED}.trees-2096-97`;
const at = new Date('2097-02-01T12:00:00Z');

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a row on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;

  beforeAll(async () => {
    database = await kind.open();
    prisma = database.prisma;
    await loadCouncil(prisma, madeCouncil(madeEdition('2096-97')));
    await makeOpenedEdition(prisma, OPENED, PRINTED);
    await prisma.editionArea.create({
      data: { id: `${OPENED}.parks`, editionId: OPENED, name: 'Parks', position: 1, publishedRaw: [] },
    });
    const columns = Prisma.sql`jsonb_build_object('id', ${TREES}::text, 'editionId', ${OPENED}::text,
      'areaId', ${`${OPENED}.parks`}::text, 'publishedRag', null, 'publishedRaw', null, 'rag', "computedRag")`;
    await prisma.$executeRaw`INSERT INTO "IndicatorReport" SELECT (jsonb_populate_record(r, ${columns})).*
      FROM "IndicatorReport" r WHERE id = ${`${PRINTED}.trees-2096-97`}`;
    await prisma.target.create({ data: { ...TARGET, reportId: TREES } });
    prisma = await database.forRequests();
  });
  afterAll(() => database.close());

  const row = () => prisma.indicatorReport.findUniqueOrThrow({ where: { id: TREES } });
  const file = (editionId: string, value: string) =>
    prisma.$executeRaw`INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object('id', ${`filed-${editionId}`}::text,
        'documentId', null, 'editionId', ${editionId}::text, 'value', ${value}::text, 'raw', ${value}::text,
        'reading', ${`return:${editionId}`}::text))).*
      FROM "Observation" o WHERE id = ${`trees-2096-97.${PRINTED}.actual.10-${PRINTED}.v1`}`;

  test('is rated on the printed figure, and gets the columns that the loader gave the printed row', async () => {
    const printed = await prisma.indicatorReport.findUnique({ where: { id: `${PRINTED}.trees-2096-97` } });
    await prisma.$transaction((tx) => rateReport(tx, TREES));
    const { actualId, computedRag, explanation, trend, searchText, directorateKey, movementChange } =
      await row();
    expect({ actualId, computedRag, explanation, trend, directorateKey, movementChange }).toEqual({
      actualId: printed?.actualId,
      computedRag: 'red',
      explanation: printed?.explanation,
      trend: printed?.trend,
      directorateKey: printed?.directorateKey,
      movementChange: printed?.movementChange,
    });
    expect(searchText).toContain('parks');
  });

  test('is rated on what its own edition filed, never on what a later one did', async () => {
    await makeOpenedEdition(prisma, '2096-97-q4', OPENED);
    await file('2096-97-q4', '1');
    await prisma.$transaction((tx) => rateReport(tx, TREES));
    expect(await row()).toMatchObject({ computedRag: 'red', actualId: expect.stringMatching(/^trees/) });
    await file(OPENED, '98');
    await prisma.$transaction((tx) => rateReport(tx, TREES));
    expect(await row()).toMatchObject({ actualId: `filed-${OPENED}`, computedRag: 'green', rag: 'green' });
  });

  test('shows an approved override before the computed rating, and no proposed one', async () => {
    const override = {
      id: 'made',
      reportId: TREES,
      rag: 'amber',
      reason: 'Made up.',
      proposedBy: 'ada',
    } as const;
    await prisma.ratingOverride.create({
      data: { ...override, state: 'PROPOSED', expiresOn: new Date('2097-12-31') },
    });
    await prisma.$transaction((tx) => rateReport(tx, TREES));
    expect(await row()).toMatchObject({ rag: 'green', publishedRag: null });
    await prisma.ratingOverride.update({
      where: { id: 'made' },
      data: { state: 'APPROVED', decidedBy: 'bo' },
    });
    await prisma.$transaction((tx) => rateReport(tx, TREES));
    expect(await row()).toMatchObject({ rag: 'amber', publishedRag: 'amber', computedRag: 'green' });
    expect(await row()).toMatchObject({ ratingsDiffer: true, ragKey: 1 });
  });

  test('keeps what it shows as a version, at the moment to come, and once', async () => {
    const append = () =>
      prisma.$transaction((tx) =>
        appendReportVersion(tx, { reportId: TREES, author: 'ada', at, cause: 'open' }),
      );
    await append();
    await append();
    const versions = await prisma.reportVersion.findMany({ where: { reportId: TREES } });
    const now = await prisma.dataVersion.findFirst();
    expect(versions).toMatchObject([
      {
        version: 1,
        moment: (now?.version ?? 0n) + 1n,
        at,
        author: 'ada',
        cause: 'open',
        note: null,
        content: {
          title: 'Made-up trees-2096-97',
          unit: 'number',
          area: { id: `${OPENED}.parks`, name: 'Parks' },
          periodLabel: 'Q2 2096-97',
          responsibility: { directorate: 'Place', reportingOfficers: ['Ada Made'] },
          actual: { value: '98', status: 'FINAL' },
          targets: [{ cadence: 'PERIOD', raw: '100' }],
          rag: 'amber',
          ratedValue: '98',
          distancePercent: '-2',
          override: { rag: 'amber', author: 'ada', approver: 'bo', expiresOn: '2097-12-31' },
          commentary: [],
        },
      },
    ]);
    await prisma.indicatorReport.update({ where: { id: TREES }, data: { director: 'Cy Made' } });
    await append();
    expect(await prisma.reportVersion.count({ where: { reportId: TREES } })).toBe(2);
  });

  test('lies in an edition whose own words are kept likewise, and whose revision moves', async () => {
    await prisma.meeting.create({
      data: { editionId: OPENED, position: 1, body: 'Made-up Board', date: new Date('2097-03-01') },
    });
    const append = () =>
      prisma.$transaction(async (tx) => {
        await touchEdition(tx, OPENED);
        await appendEditionVersion(tx, { editionId: OPENED, author: 'ada', at, cause: 'open' });
      });
    await append();
    await append();
    expect(await prisma.editionVersion.findMany({ where: { editionId: OPENED } })).toMatchObject([
      {
        version: 1,
        content: {
          title: `Made-up report ${OPENED}`,
          introduction: [],
          meetings: [{ body: 'Made-up Board', date: '2097-03-01' }],
          highlights: [],
          areas: [{ id: `${OPENED}.parks`, name: 'Parks', description: null }],
        },
      },
    ]);
    expect(await prisma.edition.findUnique({ where: { id: OPENED } })).toMatchObject({ revision: 3 });
  });

  test('of a published edition is not rated by a request', async () => {
    const before = await tableContents(prisma);
    const rate = prisma.$transaction((tx) => rateReport(tx, `${PRINTED}.trees-2096-97`));
    await expect(rate).rejects.toThrow('stands');
    expect(await tableContents(prisma)).toEqual(before);
  });
});

const TARGET = {
  position: 1,
  cadence: 'PERIOD',
  form: 'LEVEL',
  raw: '100',
  value: '100',
  provisional: false,
  status: 'FINAL',
  standing: true,
  periodId: PRINTED,
} as const;
