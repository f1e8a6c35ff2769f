import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { tableContents } from '../testing/table-contents.ts';
import { setDueDate } from './due-date.ts';
import { setMeetings } from './meetings.ts';
import { assignResponsibility } from './responsibility.ts';
import { type Writer, writerOf } from './writer.ts';

const { edition: EDITION, trees: TREES, printed: PRINTED } = QUARTER;

const DUE = { returnId: TREES, dueOn: '2097-02-10', version: 1 };
const MEETINGS = {
  editionId: EDITION,
  meetings: [{ body: ' Made-up Board ', date: '2097-03-01' }],
  revision: 1,
};
const ASSIGNED = {
  reportId: TREES,
  reportingOfficers: ['Cy Made', ' '],
  authorisingManagers: [],
  director: ' Di Made ',
  reason: 'Made up.',
  revision: 1,
};
const invalid = (...fields: string[]) => ({ kind: 'invalid', errors: fields.map((field) => ({ field })) });

const REFUSED: [string, (writer: Writer) => Promise<object>, object][] = [
  ['a due date that is no day', (w) => setDueDate(w, { ...DUE, dueOn: '2097-02-30' }), invalid('dueOn')],
  [
    'a due date before the quarter ends',
    (w) => setDueDate(w, { ...DUE, dueOn: '2096-12-30' }),
    invalid('dueOn'),
  ],
  ['a due date of nothing', (w) => setDueDate(w, { ...DUE, returnId: 'x' }), { kind: 'not-found' }],
  [
    'a due date looked at before',
    (w) => setDueDate(w, { ...DUE, version: 7 }),
    { kind: 'conflict', present: { version: 1 } },
  ],
  [
    'meetings of nobody and on no day',
    (w) => setMeetings(w, { ...MEETINGS, meetings: [{ body: ' ', date: 'soon' }] }),
    invalid('meetings.0.body', 'meetings.0.date'),
  ],
  [
    'meetings of other times',
    (w) =>
      setMeetings(w, {
        ...MEETINGS,
        meetings: [
          { body: 'Made-up Board', date: '0001-01-01' },
          { body: 'Made-up Board', date: '2099-01-01' },
        ],
      }),
    invalid('meetings.0.date', 'meetings.1.date'),
  ],
  [
    'meetings of a document',
    (w) => setMeetings(w, { ...MEETINGS, editionId: PRINTED }),
    invalid('editionId'),
  ],
  ['meetings of no edition', (w) => setMeetings(w, { ...MEETINGS, editionId: 'x' }), { kind: 'not-found' }],
  [
    'meetings looked at before',
    (w) => setMeetings(w, { ...MEETINGS, revision: 9 }),
    {
      kind: 'conflict',
      present: { id: EDITION, revision: 1, lastChangedBy: 'ed', lastChangedByName: 'Ed Editor' },
    },
  ],
  [
    'an assignment without a reason',
    (w) => assignResponsibility(w, { ...ASSIGNED, reason: '' }),
    invalid('reason'),
  ],
  [
    'a long name',
    (w) => assignResponsibility(w, { ...ASSIGNED, director: 'x'.repeat(301) }),
    invalid('director'),
  ],
  [
    'an assignment of nothing',
    (w) => assignResponsibility(w, { ...ASSIGNED, reportId: 'x' }),
    { kind: 'not-found' },
  ],
  [
    'an assignment of a printed row',
    (w) => assignResponsibility(w, { ...ASSIGNED, reportId: `${PRINTED}.trees-2096-97` }),
    invalid('reportId'),
  ],
  [
    'an assignment looked at before',
    (w) => assignResponsibility(w, { ...ASSIGNED, revision: 9 }),
    { kind: 'conflict' },
  ],
];

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a draft on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  let editor: Writer;
  beforeAll(async () => {
    database = await kind.open();
    prisma = await madeQuarter(database);
    editor = writerOf(prisma, 'ed');
  });
  afterAll(() => database.close());

  const revision = async () => (await prisma.edition.findUniqueOrThrow({ where: { id: EDITION } })).revision;

  test.each(REFUSED)('refuses %s, and nothing changes', async (_what, write, refusal) => {
    const before = await tableContents(prisma);
    expect(await write(editor)).toMatchObject(refusal);
    expect(await tableContents(prisma)).toEqual(before);
  });

  test('has another due date', async () => {
    expect(await setDueDate(editor, DUE)).toEqual({ kind: 'ok', id: TREES });
    const { dueOn, version } = await prisma.return.findUniqueOrThrow({ where: { id: TREES } });
    expect([dueOn?.toISOString().slice(0, 10), version]).toEqual(['2097-02-10', 2]);
    await prisma.return.update({ where: { id: QUARTER.mown }, data: { state: 'NOT_DUE' } });
    expect(await setDueDate(editor, { ...DUE, returnId: QUARTER.mown })).toMatchObject(invalid('dueOn'));
  });

  test('has meetings, the last said alone', async () => {
    const before = await revision();
    expect(await setMeetings(editor, { ...MEETINGS, revision: before })).toMatchObject({ kind: 'ok' });
    const two = [
      { body: 'Second Board', date: '2097-03-05' },
      { body: 'First Board', date: '2097-03-02' },
    ];
    expect(await setMeetings(editor, { ...MEETINGS, meetings: two, revision: before + 1 })).toMatchObject({
      kind: 'ok',
    });
    const versions = await prisma.editionVersion.findMany({
      where: { editionId: EDITION },
      orderBy: { version: 'asc' },
    });
    expect(
      versions.map(({ cause, content }) => [cause, (content as { meetings: object[] }).meetings]),
    ).toEqual([
      ['open', []],
      ['meetings', [{ body: 'Made-up Board', date: '2097-03-01' }]],
      ['meetings', two],
    ]);
    expect(await revision()).toBe(before + 2);
  });

  test('says who answers for a row, which is found by their names', async () => {
    const before = await revision();
    expect(await assignResponsibility(editor, { ...ASSIGNED, revision: before })).toEqual({
      kind: 'ok',
      id: TREES,
    });
    expect(await prisma.indicatorReport.findUnique({ where: { id: TREES } })).toMatchObject({
      reportingOfficers: ['Cy Made'],
      authorisingManagers: [],
      director: 'Di Made',
      searchText: expect.stringContaining('cy made'),
    });
    const found = await prisma.searchEntry.findMany({ where: { folded: { contains: 'cy made' } } });
    expect(found).toMatchObject([{ editionId: EDITION, kind: 'INDICATOR', target: QUARTER.indicator }]);
    expect(await revision()).toBe(before + 1);
    expect(
      await prisma.reportVersion.findFirst({ where: { reportId: TREES }, orderBy: { version: 'desc' } }),
    ).toMatchObject({
      cause: 'assign',
      content: { responsibility: { reportingOfficers: ['Cy Made'], director: 'Di Made' } },
    });
  });

  test('that is published is written to no more', async () => {
    await prisma.edition.update({ where: { id: EDITION }, data: { stage: 'PUBLISHED' } });
    const now = await revision();
    expect(await setDueDate(editor, { ...DUE, version: 2 })).toMatchObject(invalid('dueOn'));
    expect(await setMeetings(editor, { ...MEETINGS, revision: now })).toMatchObject(invalid('editionId'));
    expect(await assignResponsibility(editor, { ...ASSIGNED, revision: now })).toMatchObject(
      invalid('reportId'),
    );
  });
});
