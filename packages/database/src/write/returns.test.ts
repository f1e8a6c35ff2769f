import type { ReturnContent } from '@dial/domain/return/return-content';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readerOf } from '../read/reader.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { FILED, madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { tableContents } from '../testing/table-contents.ts';
import { approveReturn, reopenReturn, sendBackReturn } from './decide-returns.ts';
import { openEdition } from './open-edition.ts';
import { previewReturns } from './preview-return.ts';
import { saveReturn, submitReturn } from './returns.ts';
import { setTargets } from './targets.ts';
import { writerOf } from './writer.ts';

const { trees: TREES, indicator: INDICATOR, edition: EDITION, printed: PRINTED } = QUARTER;

const STANDING = {
  cadence: 'STANDING',
  period: null,
  value: '100',
  lower: null,
  upper: null,
  provisional: false,
  version: 0,
} as const;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('returns on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;

  beforeEach(async () => {
    database = await kind.open();
    prisma = await madeQuarter(database);
  });
  afterEach(() => database.close());

  const as = (actor: string) => writerOf(prisma, actor);
  const one = (id: string = TREES) => prisma.return.findUniqueOrThrow({ where: { id } });
  const version = async (id?: string) => (await one(id)).version;
  const save = async (content: Partial<ReturnContent>, actor = 'ola') =>
    saveReturn(as(actor), { id: TREES, version: await version(), content: { ...FILED, ...content } });
  const submit = async (content: Partial<ReturnContent> = {}, actor = 'ola') =>
    submitReturn(as(actor), { id: TREES, version: await version(), content: { ...FILED, ...content } });
  const approve = async (actor = 'max') => approveReturn(as(actor), { id: TREES, version: await version() });
  const sendBack = async (reason: string) =>
    sendBackReturn(as('max'), { id: TREES, version: await version(), reason });
  const reopen = async (reason: string, id: string = TREES) =>
    reopenReturn(as('ed'), { id, version: await version(id), reason });
  const row = (id: string = TREES) => prisma.indicatorReport.findUniqueOrThrow({ where: { id } });
  const filed = () =>
    prisma.observation.findMany({
      where: { editionId: EDITION },
      orderBy: [{ periodId: 'asc' }, { version: 'asc' }],
    });
  const revision = async () => (await prisma.edition.findUniqueOrThrow({ where: { id: EDITION } })).revision;
  const ok = { kind: 'ok', id: TREES };
  const wrong = (...fields: string[]) => ({ kind: 'invalid', errors: fields.map((field) => ({ field })) });
  const unchanged = async (write: () => Promise<object>, refusal: object) => {
    const before = await tableContents(prisma);
    expect(await write()).toMatchObject(refusal);
    expect(await tableContents(prisma)).toEqual(before);
  };
  const leaveDraft = async () => {
    await prisma.editionStep.create({
      data: {
        editionId: EDITION,
        number: 1,
        from: 'DRAFT',
        to: 'MANAGEMENT_TEAM',
        moment: 1,
        at: new Date(),
        by: 'ed',
        hash: '',
      },
    });
    await prisma.edition.update({ where: { id: EDITION }, data: { stage: 'MANAGEMENT_TEAM' } });
  };

  test('a draft is kept as typed, readable or not, and is no figure', async () => {
    const before = await row();
    const reading = await revision();
    expect(await save({ value: 'nine', commentary: '' })).toEqual(ok);
    expect(await one()).toMatchObject({
      state: 'DRAFT',
      version: 2,
      content: { value: 'nine' },
      savedBy: 'ola',
      submittedBy: null,
    });
    expect(await filed()).toEqual([]);
    expect(await row()).toEqual(before);
    expect(await revision()).toBe(reading);
    expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      action: 'return.save',
      actor: 'ola',
      subject: TREES,
      editionId: EDITION,
      indicatorId: INDICATOR,
      details: {
        before: { state: 'NOT_STARTED', version: 1 },
        after: { state: 'DRAFT', content: { value: 'nine' } },
      },
    });
  });

  test('an older version is a conflict with what there is, and nothing is lost', async () => {
    await save({ value: '91' }, 'pip');
    await unchanged(() => saveReturn(as('ola'), { id: TREES, version: 1, content: FILED }), {
      kind: 'conflict',
      present: {
        version: 2,
        state: 'DRAFT',
        content: { value: '91' },
        savedBy: 'pip',
        savedByName: 'Pip Officer',
      },
    });
    await unchanged(() => saveReturn(as('ola'), { id: 'no.such', version: 1, content: FILED }), {
      kind: 'not-found',
    });
    await unchanged(() => saveReturn(as('ola'), { id: '\0', version: 1, content: FILED }), {
      kind: 'not-found',
    });
    await unchanged(() => save({ commentary: 'x'.repeat(10_001) }), wrong('commentary'));
  });

  test('what is wrong with a return keeps it from being submitted, by field', async () => {
    await unchanged(() => submit({ value: '' }), wrong('value'));
    await unchanged(() => submit({ value: 'nine' }), wrong('value'));
    await unchanged(() => submit({ status: 'AWAITED', value: null }), wrong('expected'));
    const revision = { period: PRINTED, value: '81', numerator: null, denominator: null, reason: ' ' };
    await unchanged(() => submit({ revisions: [revision] }), wrong('revisions.0.reason'));
    const again = { ...revision, reason: 'Counted again.' };
    await unchanged(
      () => submit({ revisions: [{ ...again, period: EDITION }] }),
      wrong('revisions.0.period'),
    );
    await unchanged(
      () => submit({ revisions: [{ ...again, period: '1999-00' }] }),
      wrong('revisions.0.period'),
    );
  });

  test('commentary is owed where the rating would be red', async () => {
    expect(
      await setTargets(as('ed'), { indicatorId: INDICATOR, targets: [STANDING], reason: 'Made up.' }),
    ).toMatchObject({ kind: 'ok' });
    await unchanged(() => submit({ value: '81', commentary: ' ' }), wrong('commentary'));
    expect(await submit({ value: '81' })).toEqual(ok);
  });

  test('a row awaits the figure that its return owes, and keeps what was approved when it is reopened', async () => {
    await setTargets(as('ed'), { indicatorId: INDICATOR, targets: [STANDING], reason: 'Made up.' });
    const awaited = { rag: null, unratedReason: 'AWAITING_DATA' };
    expect(await row()).toMatchObject(awaited);
    await submit({ value: '100' });
    expect(await row()).toMatchObject(awaited);
    await approve();
    const rated = { rag: 'green', unratedReason: null };
    expect(await row()).toMatchObject(rated);
    await reopen('Made up.');
    expect(await row()).toMatchObject(rated);
  });

  test('nobody approves what they submitted, and what is approved is what readers of the draft see', async () => {
    const before = await revision();
    await submit({ value: ' 90.50 ', commentary: ' Made-up *words*. ' });
    await unchanged(() => approve('ola'), wrong('id'));
    await unchanged(() => save({}), wrong('id'));
    expect(await approve()).toEqual(ok);
    expect(await one()).toMatchObject({
      state: 'APPROVED',
      submittedBy: 'ola',
      decidedBy: 'max',
      decisionReason: null,
    });
    expect(await filed()).toMatchObject([
      {
        id: `${INDICATOR}.${EDITION}.actual.return-${EDITION}.v1`,
        raw: '90.50',
        status: 'FINAL',
        reading: `return:${EDITION}`,
        current: true,
        standing: true,
        documentId: null,
        author: 'ola',
        reason: null,
      },
    ]);
    const [exact] = await prisma.$queryRaw<
      { value: string }[]
    >`SELECT value::text FROM "Observation" WHERE "editionId" = ${EDITION}`;
    expect(exact?.value).toBe('90.50');
    expect(await row()).toMatchObject({
      actualId: `${INDICATOR}.${EDITION}.actual.return-${EDITION}.v1`,
      movement: 'BETTER',
    });
    expect(
      await prisma.commentary.findUnique({ where: { id: `${TREES}.return` }, include: { covers: true } }),
    ).toMatchObject({
      text: 'Made-up *words*.',
      authors: ['Ola Officer'],
      firstLine: null,
      covers: [{ indicatorId: INDICATOR }],
    });
    expect(await revision()).toBe(before + 1);
    const versions = await prisma.reportVersion.findMany({
      where: { reportId: TREES },
      orderBy: { version: 'asc' },
    });
    expect(versions.map(({ cause, author }) => [cause, author])).toEqual([
      ['open', 'ed'],
      ['approve', 'max'],
    ]);
    expect(versions[1]).toMatchObject({
      content: { actual: { value: '90.50' }, commentary: [{ text: 'Made-up *words*.' }] },
    });
  });

  test('what is missing is filed as missing, with why or until when', async () => {
    await submit({ value: null, status: 'AWAITED', expected: '2097-05-12' });
    await approve();
    expect(await filed()).toMatchObject([{ value: null, status: 'AWAITED', expected: '12 May 2097' }]);
    expect(await row()).toMatchObject({ unratedReason: expect.any(String) });
  });

  test('a revised past figure is a further reading with its reason; the printed one stays', async () => {
    const revision = {
      period: PRINTED,
      value: '82',
      numerator: null,
      denominator: null,
      reason: 'Counted again.',
    };
    await submit({ revisions: [revision] });
    await approve();
    expect(await filed()).toMatchObject([
      { periodId: PRINTED, raw: '82', status: 'REVISED', reason: 'Counted again.' },
      { periodId: EDITION, raw: '90' },
    ]);
    const printed = await prisma.observation.findMany({
      where: { indicatorId: INDICATOR, periodId: PRINTED, editionId: null, kind: 'ACTUAL', breakdown: '' },
    });
    expect(printed).toMatchObject([{ raw: '80', current: true, standing: true, version: 1 }]);
    expect((await row()).movementExplanation).toContain('82');
    expect((await row(`${PRINTED}.${INDICATOR}`)).actualId).toBe(printed[0]?.id);
  });

  test('a second approval makes further versions of what changed, leaves the rest and takes out what is gone', async () => {
    const first = {
      period: PRINTED,
      value: '82',
      numerator: null,
      denominator: null,
      reason: 'Counted again.',
    };
    const second = { ...first, period: '2096-97-q1', value: '71' };
    await submit({ revisions: [first, second] });
    await approve();
    await unchanged(() => save({}), wrong('id'));
    await unchanged(() => reopen(' '), wrong('reason'));
    expect(await reopen('Wrong trees.')).toEqual(ok);
    expect(await one()).toMatchObject({ state: 'DRAFT', decidedBy: 'ed', decisionReason: 'Wrong trees.' });
    expect((await filed()).every(({ standing }) => standing)).toBe(true);
    await submit({ value: '95', revisions: [first], commentary: '' });
    await approve();
    expect(
      (await filed()).map((each) => [
        each.periodId,
        each.version,
        each.raw,
        each.current,
        each.standing,
        each.reason,
      ]),
    ).toEqual([
      ['2096-97-q1', 1, '71', false, false, 'Counted again.'],
      [PRINTED, 1, '82', true, true, 'Counted again.'],
      [EDITION, 1, '90', false, false, null],
      [EDITION, 2, '95', true, true, 'Changed after the return was reopened.'],
    ]);
    expect(await prisma.commentary.count({ where: { editionId: EDITION } })).toBe(0);
    await reopen('Once more.');
    await submit({ value: '95', revisions: [first, second], commentary: '' });
    await approve();
    expect((await filed()).filter(({ periodId }) => periodId === '2096-97-q1')).toMatchObject([
      { version: 1, current: false },
      { version: 2, current: true, standing: true },
    ]);
  });

  test('a return sent back says why, stays so while it is worked on, and is submitted again', async () => {
    await unchanged(() => sendBack('Too early.'), wrong('id'));
    await submit();
    await unchanged(() => sendBack(''), wrong('reason'));
    expect(await sendBack('Say more.')).toEqual(ok);
    expect(await one()).toMatchObject({ state: 'SENT_BACK', decidedBy: 'max', decisionReason: 'Say more.' });
    await save({ value: '91' });
    expect(await one()).toMatchObject({ state: 'SENT_BACK', decisionReason: 'Say more.' });
    expect(await submit({ value: '91' })).toEqual(ok);
    expect(await one()).toMatchObject({ state: 'SUBMITTED' });
    expect(await filed()).toEqual([]);
  });

  test('once the edition has left the draft only what was reopened is filed; a published one not at all', async () => {
    await submit();
    await approve();
    const mown = { id: QUARTER.mown, version: 1, content: { ...FILED, value: '12' } };
    await leaveDraft();
    await unchanged(() => saveReturn(as('ola'), mown), wrong('id'));
    await unchanged(() => submitReturn(as('ola'), mown), wrong('id'));
    await reopen('The team asked.');
    expect(await save({ value: '92' })).toEqual(ok);
    expect(await submit({ value: '92' })).toEqual(ok);
    expect(await sendBack('Say more.')).toEqual(ok);
    expect(await submit({ value: '93' })).toEqual(ok);
    expect(await approve()).toEqual(ok);
    await unchanged(() => save({}), wrong('id'));
    await reopen('Once more.');
    await prisma.edition.update({ where: { id: EDITION }, data: { stage: 'PUBLISHED' } });
    await unchanged(() => save({}), wrong('id'));
    await unchanged(() => submit(), wrong('id'));
    await unchanged(() => approve(), wrong('id'));
    await unchanged(() => reopen('Late.', QUARTER.mown), wrong('id'));
  });

  test('a later draft that rests on the figures is rated anew too', async () => {
    await openEdition(as('ed'), { from: EDITION, title: null, dueDates: [] });
    const later = `2096-97-q4.${INDICATOR}`;
    const filed = { id: later, version: 1, content: { ...FILED, value: '99' } };
    await submitReturn(as('ola'), filed);
    await approveReturn(as('max'), { id: later, version: 2 });
    expect(await row(later)).toMatchObject({ movement: 'NOT_COMPARABLE' });
    await submit();
    await approve();
    expect(await row(later)).toMatchObject({ movement: 'BETTER', movementComparedWithId: EDITION });
    expect(await prisma.reportVersion.count({ where: { reportId: later } })).toBe(3);
    expect(await prisma.edition.findUnique({ where: { id: '2096-97-q4' } })).toMatchObject({ revision: 3 });
  });

  test('a preview says what would come of it, and writes nothing', async () => {
    await setTargets(as('ed'), { indicatorId: INDICATOR, targets: [STANDING], reason: 'Made up.' });
    const reader = readerOf(prisma, 'PUBLISHED');
    const preview = async (content: Partial<ReturnContent>) =>
      (await previewReturns(reader, [{ id: TREES, content: { ...FILED, ...content } }]))[0];
    const before = await tableContents(prisma);
    expect(await preview({ value: '100' })).toMatchObject({
      value: '100',
      rag: 'green',
      commentaryAsked: null,
      errors: [],
    });
    expect(await preview({ value: '50', commentary: '' })).toMatchObject({
      rag: 'red',
      movement: { movement: 'WORSE', movementComparedWithId: PRINTED, movementChange: '-30' },
      commentaryAsked: expect.stringContaining('red'),
      errors: [{ field: 'commentary' }],
    });
    // As long as there is no figure, none stands in for it.
    const none = { value: null, rag: null, unratedReason: 'AWAITING_DATA' };
    expect(await preview({ value: 'x' })).toMatchObject({ ...none, errors: [{ field: 'value' }] });
    expect(await preview({ value: null })).toMatchObject({ ...none, errors: [{ field: 'value' }] });
    expect(await previewReturns(reader, [{ id: 'no.such', content: FILED }])).toEqual([]);
    expect(await tableContents(prisma)).toEqual(before);
    // And what it says is what comes.
    const said = await preview({ value: '96' });
    await submit({ value: '96' });
    await approve();
    const { rag, explanation } = await row();
    expect({ rag, explanation }).toEqual({ rag: said?.rag, explanation: said?.explanation });
  });
});
