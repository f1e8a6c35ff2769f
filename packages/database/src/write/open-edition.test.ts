import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readNextEdition } from '../read/next-edition.ts';
import { readerOf } from '../read/reader.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { madeIndicator, madeObservation, madeTarget } from '../testing/made-rows.ts';
import { tableContents } from '../testing/table-contents.ts';
import { openEdition } from './open-edition.ts';
import { setTargets } from './targets.ts';
import { type Writer, writerOf } from './writer.ts';

const FROM = '2096-97-q3';
const NEXT = '2096-97-q4';
const YEAR = '2096-97';

const first = madeEdition(YEAR, 3);
/** The edition with what is collected otherwise, and with targets of every kind. */
const edition = {
  ...first,
  indicators: [
    ...first.indicators,
    madeIndicator('ponds-yearly', YEAR, { frequency: 'annual' }),
    madeIndicator('schools', 'ay2095-96', { frequency: 'annual' }),
    madeIndicator('late', YEAR, { frequency: 'annual', aggregation: 'latest' }),
    madeIndicator('listed', FROM, { listed_only: true, period: null }),
  ],
  observations: [
    ...first.observations,
    madeObservation('ponds-yearly', '2095-96', '5'),
    madeObservation('schools', 'ay2095-96', '7'),
    madeObservation('late', YEAR, '', { value: null, status: 'awaited', raw: 'tbc' }),
  ],
  targets: [
    ...first.targets,
    madeTarget('trees-2096-97', YEAR, '400', { cadence: 'year' }),
    madeTarget('trees-2096-97', '2096-97-ytd-q3', '300', { cadence: 'year-to-date' }),
    madeTarget('trees-2096-97', NEXT, '110'),
    madeTarget('trees-2096-97', '2095-96', '350', { cadence: 'year' }),
    madeTarget('mown-2096-97', '', '11', { cadence: 'standing', period: null, note: 'printed so' }),
    madeTarget('mown-2096-97', '', '9', { cadence: 'standing', period: null, standing: false }),
  ],
};

const OPEN = { from: FROM, title: null, dueDates: [] };

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('opened on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  let editor: Writer;

  beforeAll(async () => {
    database = await kind.open();
    prisma = database.prisma;
    await loadCouncil(prisma, madeCouncil(madeEdition('2095-96'), edition));
    const override = {
      rag: 'green',
      reason: 'Made up.',
      state: 'APPROVED',
      proposedBy: 'ada',
      decidedBy: 'bo',
    } as const;
    const over = (indicator: string, expiresOn: string) =>
      prisma.ratingOverride.create({
        data: {
          ...override,
          id: indicator,
          reportId: `${FROM}.${indicator}`,
          expiresOn: new Date(expiresOn),
        },
      });
    await over('trees-2096-97', '2999-12-31');
    await over('mown-2096-97', '2000-12-31');
    prisma = await database.forRequests();
    editor = writerOf(prisma, 'ed');
    const set = {
      cadence: 'PERIOD',
      period: NEXT,
      lower: null,
      upper: null,
      provisional: true,
      version: 0,
    } as const;
    const targets = [{ ...set, value: '120' }];
    expect(
      await setTargets(editor, { indicatorId: 'trees-2096-97', targets, reason: 'Made up.' }),
    ).toMatchObject({
      kind: 'ok',
    });
  });
  afterAll(() => database.close());

  test.each([
    ['an older edition', { from: '2095-96-q2' }, 'from'],
    ['an unknown one', { from: 'none' }, 'from'],
    ['what is no id', { from: '\u0000' }, 'from'],
    ['a date that is none', { dueDates: [{ frequency: null, dueOn: '2097-02-30' }] }, 'dueDates.0.dueOn'],
    [
      'a date before the quarter ends',
      { dueDates: [{ frequency: null, dueOn: '2097-03-30' }] },
      'dueDates.0.dueOn',
    ],
    [
      'two dates for one frequency',
      {
        dueDates: [
          { frequency: 'ANNUAL', dueOn: '2097-05-01' },
          { frequency: 'ANNUAL', dueOn: '2097-05-02' },
        ],
      },
      'dueDates.1.frequency',
    ],
    ['a long title', { title: 'x'.repeat(301) }, 'title'],
  ] as const)('refuses %s, and nothing changes', async (_what, asked, field) => {
    const before = await tableContents(prisma);
    expect(await openEdition(editor, { ...OPEN, ...asked })).toMatchObject({
      kind: 'invalid',
      errors: [{ field }],
    });
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('the next edition is offered with its due dates', async () => {
    expect(await readNextEdition(readerOf(prisma, 'DRAFT'), '2096-12-01')).toMatchObject({
      id: NEXT,
      fromId: FROM,
      title: 'Performance report 2096-97, Quarter 4',
      dueDates: [
        { frequency: 'QUARTERLY', dueOn: '2097-04-28', count: 2 },
        { frequency: 'ANNUAL', dueOn: '2097-05-26', count: 2 },
      ],
      due: 4,
      notDue: [
        { indicatorId: 'schools', periodId: 'ay2095-96', periodLabel: expect.any(String) },
        { indicatorId: 'listed', periodId: null },
      ],
    });
  });

  test('an edition has the rows of the one before, with the periods to come and their returns', async () => {
    const dueDates = [{ frequency: 'QUARTERLY', dueOn: '2097-04-20' }] as const;
    const asked = { ...OPEN, title: ' Made-up Q4 ', dueDates };
    expect(await openEdition(editor, asked)).toEqual({ kind: 'ok', id: NEXT });
    const opened = await prisma.edition.findUnique({
      where: { id: NEXT },
      include: { areas: true, meetings: true },
    });
    expect(opened).toMatchObject({
      title: 'Made-up Q4',
      stage: 'DRAFT',
      publishedOn: null,
      openedFromId: FROM,
      documentId: null,
      revision: 1,
      introduction: [],
      meetings: [],
      areas: [
        { id: `${NEXT}.parks`, name: "Children's Parks & Cafés", line: null },
        { id: `${NEXT}.ponds`, name: 'Ponds' },
      ],
    });
    const rows = await prisma.indicatorReport.findMany({
      where: { editionId: NEXT },
      include: { filed: true },
      orderBy: { position: 'asc' },
    });
    expect(
      rows.map((row) => [
        row.indicatorId,
        row.periodId,
        row.filed?.state,
        row.filed?.dueOn?.toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ['trees-2096-97', NEXT, 'NOT_STARTED', '2097-04-20'],
      ['mown-2096-97', NEXT, 'NOT_STARTED', '2097-04-20'],
      ['ponds-yearly', YEAR, 'NOT_STARTED', '2097-05-26'],
      ['schools', 'ay2095-96', 'NOT_DUE', undefined],
      ['late', YEAR, 'NOT_STARTED', '2097-05-26'],
      ['listed', null, 'NOT_DUE', undefined],
    ]);
    expect(rows[0]).toMatchObject({
      areaId: `${NEXT}.parks`,
      directorateId: 'place',
      serviceId: 'parks-and-gardens',
      reportingOfficers: ['Ada Made'],
      frequencyRaw: 'Q',
      publishedRaw: null,
      lines: [],
      filed: { version: 1, content: { status: 'FINAL', value: null, revisions: [] } },
    });
    expect(await prisma.glossaryTerm.count({ where: { editionId: NEXT } })).toBe(1);
    expect(await prisma.areaTargetOutcome.findMany({ where: { area: { editionId: NEXT } } })).toMatchObject([
      { outcomeId: 'greener-parks', line: null },
      { outcomeId: 'greener-parks', line: null },
    ]);
    expect(await prisma.highlight.count({ where: { editionId: NEXT } })).toBe(0);
  });

  test('its targets are those that concern the new period, and say from where they come', async () => {
    const targets = await prisma.target.findMany({
      where: { reportId: { startsWith: NEXT } },
      orderBy: [{ reportId: 'asc' }, { position: 'asc' }],
    });
    const said = targets.map(({ reportId, cadence, periodId, raw, provisional, documentId, note }) => [
      reportId.slice(NEXT.length + 1),
      cadence,
      periodId,
      raw,
      provisional,
      documentId,
      note,
    ]);
    const document = `made-up-${FROM}.txt`;
    const carried = 'Carried from the edition of Q3 2096-97.';
    expect(said).toEqual([
      ['mown-2096-97', 'STANDING', null, '11', false, document, `Printed so. ${carried}`],
      // Set in Dial, in the place of the 110 that was printed for the quarter.
      ['trees-2096-97', 'PERIOD', NEXT, '120', true, null, null],
      ['trees-2096-97', 'YEAR', YEAR, '400', false, document, carried],
    ]);
  });

  test('its rows are rated and kept as versions, and it is found by search and in the audit', async () => {
    const row = (indicator: string) =>
      prisma.indicatorReport.findUniqueOrThrow({ where: { id: `${NEXT}.${indicator}` } });
    expect(await row('listed')).toMatchObject({ unratedReason: 'DATA_ONLY', ragKey: 4 });
    // The override holds on, and the other has expired.
    expect(await row('trees-2096-97')).toMatchObject({
      publishedRag: 'green',
      rag: 'green',
      titleKey: expect.stringMatching(/^made up trees/),
    });
    expect(await row('mown-2096-97')).toMatchObject({ publishedRag: null });
    expect(await prisma.ratingOverride.findMany({ where: { reportId: { startsWith: NEXT } } })).toMatchObject(
      [{ id: `${NEXT}.trees-2096-97.override-1`, state: 'APPROVED', proposedBy: 'ada', decidedBy: 'bo' }],
    );
    const versions = await prisma.reportVersion.findMany({ where: { reportId: { startsWith: NEXT } } });
    expect(versions).toHaveLength(6);
    const moment = (await prisma.dataVersion.findFirst())?.version;
    expect(new Set(versions.map((version) => version.moment))).toEqual(new Set([moment]));
    expect(await prisma.editionVersion.findMany({ where: { editionId: NEXT } })).toMatchObject([
      { version: 1, cause: 'open', author: 'ed', moment },
    ]);
    expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      action: 'edition.open',
      subject: NEXT,
      editionId: NEXT,
      actor: 'ed',
      details: { before: null, after: { indicators: 6, due: 4, notDue: 2 } },
    });
    const entries = await prisma.searchEntry.findMany({ where: { editionId: NEXT }, orderBy: { id: 'asc' } });
    const printed = await prisma.searchEntry.findMany({ where: { editionId: FROM }, orderBy: { id: 'asc' } });
    expect(entries).toEqual(
      printed.map((entry) => ({
        ...entry,
        id: entry.id.replace(FROM, NEXT),
        editionId: NEXT,
        target: entry.target.replace(FROM, NEXT),
      })),
    );
  });

  test('a quarter that is open is a conflict with what there is', async () => {
    const before = await tableContents(prisma);
    expect(await openEdition(writerOf(prisma, 'fi'), OPEN)).toMatchObject({
      kind: 'conflict',
      present: { id: NEXT, stage: 'DRAFT', lastChangedBy: 'ed' },
    });
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('the quarter after one that is open still follows it, and what was carried says so once', async () => {
    expect(await openEdition(editor, { ...OPEN, from: NEXT })).toEqual({ kind: 'ok', id: '2097-98-q1' });
    const targets = await prisma.target.findMany({ where: { reportId: { startsWith: '2097-98-q1' } } });
    expect(targets.map(({ raw, note }) => [raw, note])).toEqual([
      ['11', 'Printed so. Carried from the edition of Q3 2096-97.'],
    ]);
  });
});
