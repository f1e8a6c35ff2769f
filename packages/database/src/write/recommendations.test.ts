import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readAuditEvents } from '../read/audit.ts';
import { readerOf, type Visibility } from '../read/reader.ts';
import { readRecommendations, readRecommendationsById } from '../read/recommendations.ts';
import { atOnce } from '../testing/at-once.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { CYCLE, madeCycle } from '../testing/made-cycle.ts';
import { tableContents } from '../testing/table-contents.ts';
import { recommend, respond, reviseRecommendation } from './recommendations.ts';
import { writerOf } from './writer.ts';

const { opened, printed, trees, mown } = CYCLE;
const FIRST = `${opened}.recommendation-1`;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'a recommendation on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const board = () => writerOf(prisma, 'made-up-board');
    const director = () => writerOf(prisma, 'made-up-director');
    const input = {
      editionId: opened,
      text: ' Plant more. ',
      indicators: [trees],
      dueOn: '2097-04-01',
    } as const;
    const revision = async () => (await prisma.edition.findUniqueOrThrow({ where: { id: opened } })).revision;
    const as = (visibility: Visibility) => readerOf(prisma, visibility);

    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
    });
    afterAll(() => database.close());

    test('is made from the stage of scrutiny on', async () => {
      expect(await recommend(board(), input)).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'editionId' }],
      });
      await prisma.edition.update({ where: { id: opened }, data: { stage: 'SCRUTINY' } });
      const before = await revision();
      expect(await recommend(board(), input)).toEqual({ kind: 'ok', id: FIRST });
      expect(await revision()).toBe(before + 1);
      expect(await readRecommendations(as('SCRUTINY'), [opened])).toMatchObject([
        {
          id: FIRST,
          number: 1,
          text: 'Plant more.',
          author: 'made-up-board',
          version: 1,
          dueOn: '2097-04-01',
          indicatorIds: [trees],
          responseKind: null,
          respondedByName: null,
        },
      ]);
      expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
        actor: 'made-up-board',
        action: 'recommendation.make',
        editionId: opened,
        indicatorId: trees,
      });
    });

    test.each([
      ['without words', { text: ' ' }, 'text'],
      ['about nothing', { indicators: [] }, 'indicators'],
      ['about another edition’s indicator', { indicators: ['none-such'] }, 'indicators'],
      ['about one indicator twice', { indicators: [trees, trees] }, 'indicators'],
      ['until no day', { dueOn: '2097-02-30' }, 'dueOn'],
      ['until a day that is past', { dueOn: '2020-01-01' }, 'dueOn'],
    ])('is not made %s', async (_what, change, field) => {
      const before = await tableContents(prisma);
      const bad = { ...input, ...change };
      const errors = { kind: 'invalid', errors: [{ field }] };
      expect(await recommend(board(), bad)).toMatchObject(errors);
      expect(await reviseRecommendation(board(), { ...bad, id: FIRST, version: 1 })).toMatchObject(errors);
      expect(await tableContents(prisma)).toEqual(before);
    });

    test('is revised until it is answered, and the answer put in other words', async () => {
      const revised = { id: FIRST, text: 'Plant oaks.', indicators: [mown, trees], dueOn: null };
      expect(await reviseRecommendation(board(), { ...revised, version: 1 })).toMatchObject({ kind: 'ok' });
      expect(await reviseRecommendation(board(), { ...revised, version: 1 })).toMatchObject({
        kind: 'conflict',
        present: { version: 2, text: 'Plant oaks.' },
      });
      const [row] = await readRecommendationsById(as('DRAFT'), [FIRST]);
      expect(row).toMatchObject({
        text: 'Plant oaks.',
        dueOn: null,
        indicatorIds: [mown, trees],
        version: 2,
      });

      const answer = { id: FIRST, kind: 'PARTLY_ACCEPTED', text: 'Some oaks.' } as const;
      expect(await respond(director(), { ...answer, version: 2 })).toMatchObject({ kind: 'ok' });
      expect(await reviseRecommendation(board(), { ...revised, version: 3 })).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'id' }],
      });
      expect(await respond(director(), { ...answer, version: 2 })).toMatchObject({ kind: 'conflict' });
      const again = { ...answer, kind: 'ACCEPTED', text: 'All of them.', version: 3 } as const;
      expect(await respond(director(), again)).toMatchObject({ kind: 'ok' });
      const [answered] = await readRecommendationsById(as('DRAFT'), [FIRST]);
      expect(answered).toMatchObject({
        responseKind: 'ACCEPTED',
        response: 'All of them.',
        respondedBy: 'made-up-director',
        respondedByName: 'made-up-director',
        version: 4,
      });
      expect(await prisma.auditEvent.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
        action: 'recommendation.answer',
        details: { before: { response: 'Some oaks.' }, after: { response: 'All of them.' } },
      });
    });

    test('is numbered, and answered by one of two at once', async () => {
      const make = (text: string) => () => recommend(board(), { ...input, text });
      const made = await atOnce(kind.kind, database.prisma, make('Plant oaks.'), make('Plant elms.'));
      expect(made).toEqual(['ok', 'ok']);
      const id = `${opened}.recommendation-3`;
      const answer = (kindOf: 'ACCEPTED' | 'NOT_ACCEPTED') => () =>
        respond(director(), { id, version: 1, kind: kindOf, text: 'Made up.' });
      expect(await atOnce(kind.kind, database.prisma, answer('ACCEPTED'), answer('NOT_ACCEPTED'))).toEqual([
        'conflict',
        'ok',
      ]);
    });

    test('is seen with its edition, by the public once that is published, and made on it then still', async () => {
      const count = async (visibility: Visibility) => {
        const lists = await Promise.all([
          readRecommendations(as(visibility), [opened]),
          readRecommendationsById(as(visibility), [FIRST]),
        ]);
        return lists.map(({ length }) => length);
      };
      expect(await count('SCRUTINY')).toEqual([3, 1]);
      expect(await count('EXECUTIVE')).toEqual([0, 0]);
      expect(await count('PUBLISHED')).toEqual([0, 0]);
      await prisma.edition.update({ where: { id: opened }, data: { stage: 'PUBLISHED' } });
      expect(await count('PUBLISHED')).toEqual([3, 1]);
      const before = await revision();
      const text = 'Look at it again.';
      expect(await recommend(board(), { ...input, text })).toMatchObject({ kind: 'ok' });
      const fourth = {
        id: `${opened}.recommendation-4`,
        version: 1,
        kind: 'ACCEPTED',
        text: 'Yes.',
      } as const;
      expect(await respond(director(), fourth)).toMatchObject({ kind: 'ok' });
      expect(await revision()).toBe(before);
      // A document's edition takes them too.
      expect(await recommend(board(), { ...input, editionId: printed })).toEqual({
        kind: 'ok',
        id: `${printed}.recommendation-1`,
      });
      const made = await readRecommendations(as('PUBLISHED'), [opened, printed]);
      const numbers = (of: string) =>
        made.filter(({ editionId }) => editionId === of).map(({ number }) => number);
      expect([numbers(opened), numbers(printed)]).toEqual([[1, 2, 3, 4], [1]]);
      expect(await recommend(board(), { ...input, editionId: '2050-51-q1' })).toMatchObject({
        kind: 'not-found',
      });
      expect(await respond(director(), { ...fourth, id: 'none' })).toMatchObject({ kind: 'not-found' });
    });

    test('is one where it is sent twice in a moment, as by a double click, and another where it says something else', async () => {
      const again = { ...input, text: 'Made up: sent twice.', indicators: [trees, mown] };
      const first = await recommend(board(), again);
      expect(await recommend(board(), { ...again, indicators: [mown, trees] })).toEqual(first);
      expect(await recommend(director(), again)).not.toEqual(first);
      expect(await recommend(board(), { ...again, dueOn: null })).not.toEqual(first);
      const at = new Date(Date.now() - 61_000);
      await database.prisma.recommendation.updateMany({ where: { text: again.text }, data: { at } });
      expect(await recommend(board(), again)).not.toEqual(first);
    });

    test('about several indicators is found in the audit from each', async () => {
      const both = await recommend(board(), { ...input, indicators: [trees, mown] });
      const id = both.kind === 'ok' ? both.id : '';
      expect(id).not.toBe('');
      const found = async (indicatorId: string) =>
        (await readAuditEvents(as('DRAFT'), { indicatorId, first: 50, after: null })).rows
          .filter(({ subject }) => subject === id)
          .map(({ action }) => action);
      await reviseRecommendation(board(), { ...input, id, version: 1, indicators: [mown] });
      expect(await found(mown)).toEqual(['recommendation.revise', 'recommendation.make']);
      expect(await found(trees)).toEqual(['recommendation.revise', 'recommendation.make']);
    });
  },
);
