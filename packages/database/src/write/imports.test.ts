import type { ReturnContent } from '@dial/domain/return/return-content';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readImports } from '../read/imports.ts';
import { readerOf } from '../read/reader.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { FILED, madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { tableContents } from '../testing/table-contents.ts';
import { applyImport, previewImport } from './imports.ts';
import { saveReturn } from './returns.ts';
import { type Writer, writerOf } from './writer.ts';

const { edition: EDITION, trees: TREES, mown: MOWN } = QUARTER;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a file on the $kind database', (kind) => {
  let database: Database;
  let prisma: PrismaClient;
  let ola: Writer;
  beforeAll(async () => {
    database = await kind.open();
    prisma = await madeQuarter(database);
    ola = writerOf(prisma, 'ola');
  });
  afterAll(() => database.close());

  const trees = (rest: Partial<ReturnContent> = {}) => ({
    id: TREES,
    row: 2,
    content: { ...FILED, ...rest },
  });
  const mown = (rest: Partial<ReturnContent> = {}) => ({
    id: MOWN,
    row: 5,
    content: { ...FILED, value: '12.6', ...rest },
  });
  const preview = (...rows: { id: string; row: number; content: ReturnContent }[]) =>
    previewImport(ola, { editionId: EDITION, fileName: 'made-up.csv', hash: 'made', rows });
  const previewed = async (...rows: { id: string; row: number; content: ReturnContent }[]) => {
    const result = await preview(...rows);
    if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
    return result.id;
  };
  const one = (id: string) => prisma.return.findUniqueOrThrow({ where: { id } });
  const invalid = (...fields: string[]) => ({ kind: 'invalid', errors: fields.map((field) => ({ field })) });
  const unchanged = async (write: () => Promise<object>, refusal: object) => {
    const before = await tableContents(prisma);
    expect(await write()).toMatchObject(refusal);
    expect(await tableContents(prisma)).toEqual(before);
  };

  test('with errors is kept not at all, and each is said by its row', async () => {
    await unchanged(
      () => preview(trees({ value: 'many' }), mown({ status: 'AWAITED', value: null })),
      invalid('rows.2.value', 'rows.5.expected'),
    );
    await unchanged(() => preview(trees(), { ...mown(), id: TREES }), invalid('rows.5.id'));
    await unchanged(
      () => preview({ ...trees(), id: `${QUARTER.printed}.trees-2096-97` }),
      invalid('rows.2.id'),
    );
    await unchanged(() => preview({ ...trees(), id: '\0' }), invalid('rows.2.id'));
    await unchanged(
      () => previewImport(ola, { editionId: 'none', fileName: 'made-up.csv', hash: 'made', rows: [] }),
      { kind: 'not-found' },
    );
  });

  test('says what it would change, and changes nothing yet', async () => {
    const revision = {
      period: QUARTER.printed,
      value: '82',
      numerator: null,
      denominator: null,
      reason: 'Again.',
    };
    const draft = { ...FILED, value: ' 90 ', confirmed: true, revisions: [revision] };
    await saveReturn(ola, { id: TREES, version: 1, content: draft });
    const result = await preview(trees(), mown());
    expect(result).toMatchObject({
      kind: 'ok',
      changed: 2,
      unchanged: 0,
      rows: [
        // A draft that the file says the same of.
        { id: TREES, row: 2, changes: [] },
        {
          id: MOWN,
          row: 5,
          title: 'Made-up mown-2096-97',
          changes: [
            { label: 'Value', before: null, after: '12.6' },
            { label: 'Commentary', before: null, after: 'Made-up words.' },
          ],
        },
      ],
    });
    expect(await one(MOWN)).toMatchObject({ state: 'NOT_STARTED', version: 1 });
    const id = result.kind === 'ok' ? result.id : '';
    const reader = readerOf(prisma, 'PUBLISHED');
    expect(await readImports(reader, [id], 'ola')).toMatchObject([
      {
        editionId: EDITION,
        fileName: 'made-up.csv',
        changed: 2,
        unchanged: 0,
        returnIds: [TREES, MOWN],
        appliedAt: null,
      },
    ]);
    expect(await readImports(reader, [id], 'pip')).toEqual([]);
  });

  test('is applied as a whole by who uploaded it, once, and keeps what it cannot say', async () => {
    const id = await previewed(trees({ value: '91' }), mown());
    await unchanged(() => applyImport(writerOf(prisma, 'pip'), { id }), { kind: 'not-found' });
    await unchanged(() => applyImport(ola, { id: 'no-such' }), { kind: 'not-found' });
    expect(await applyImport(ola, { id })).toEqual({ kind: 'ok', id });
    expect(await one(TREES)).toMatchObject({
      state: 'SUBMITTED',
      version: 3,
      submittedBy: 'ola',
      // The answer was about another figure.
      content: { value: '91', confirmed: false, revisions: [{ period: QUARTER.printed }] },
    });
    expect(await one(MOWN)).toMatchObject({ state: 'SUBMITTED', version: 2 });
    const events = await prisma.auditEvent.findMany({ orderBy: { id: 'desc' }, take: 3 });
    expect(events.map(({ action, subject }) => [action, subject])).toEqual([
      ['import.apply', id],
      ['return.submit', MOWN],
      ['return.submit', TREES],
    ]);
    await unchanged(() => applyImport(ola, { id }), { kind: 'ok' });
    // The same file again changes nothing, though its returns take no more.
    const again = await previewed(trees({ value: '91' }), mown());
    await unchanged(() => applyImport(ola, { id: again }), { kind: 'ok' });
    await unchanged(() => preview(trees({ value: '92' })), invalid('rows.2.id'));
  });

  test('that is older than a return it changes is refused whole, and says which', async () => {
    await prisma.return.updateMany({
      data: { state: 'SENT_BACK', decidedBy: 'max', decidedAt: new Date(), decisionReason: 'Made up.' },
    });
    const id = await previewed(trees({ value: '93' }), mown({ value: '12.8' }));
    const { version } = await one(MOWN);
    await saveReturn(writerOf(prisma, 'pip'), { id: MOWN, version, content: { ...FILED, value: '12.7' } });
    await unchanged(() => applyImport(ola, { id }), {
      kind: 'conflict',
      present: [
        {
          row: 5,
          present: { id: MOWN, version: version + 1, savedByName: 'Pip Officer', content: { value: '12.7' } },
        },
      ],
    });
  });

  test('that can no longer be submitted is refused whole', async () => {
    const id = await previewed(trees({ value: '93' }), mown({ value: '12.8' }));
    await prisma.edition.update({ where: { id: EDITION }, data: { stage: 'PUBLISHED' } });
    await unchanged(() => applyImport(ola, { id }), invalid('rows.2.id', 'rows.5.id'));
  });
});
