import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { type AuditFilter, auditEventsOf, readAuditEvents } from './audit.ts';
import { readerOf } from './reader.ts';

const all = { first: 100, after: null };

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the audit on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const editor = () => readerOf(prisma, 'DRAFT');
    const actions = async (filter: AuditFilter) =>
      (await readAuditEvents(editor(), { ...all, ...filter })).rows.map(({ action }) => action);

    beforeAll(async () => {
      database = await kind.open();
      prisma = database.prisma;
      await prisma.person.create({
        data: { id: 'ada', name: 'Ada Made', email: 'ada@demonstration.invalid', sortKey: 'ada' },
      });
      const event = (actor: string, action: string, at: string, rest: object = {}) => ({
        ...{
          actor,
          action,
          at: new Date(at),
          subject: 'made-up',
          details: { before: null, after: { a: 1 } },
        },
        ...rest,
      });
      await prisma.auditEvent.createMany({
        data: [
          event('record', 'edition.load', '2096-06-30T22:59:59Z', { editionId: '2096-97-q1' }),
          // On 1 July in London.
          event('ada', 'return.save', '2096-06-30T23:00:00Z', {
            editionId: '2096-97-q1',
            indicatorId: 'trees',
          }),
          event('ada', 'return.submit', '2096-07-01T22:59:59Z', { indicatorId: 'trees', subject: 'trees' }),
          event('dial', 'override.lapse', '2096-07-01T23:00:00Z'),
          event('gone', 'sign-in', '2096-07-02T12:00:00Z', {
            details: { before: { a: 0 }, after: { a: 1 } },
          }),
        ],
      });
      await database.forRequests();
    });
    afterAll(() => database.close());

    test('comes newest first, with names and what was before and after', async () => {
      const { rows, hasNextPage } = await readAuditEvents(editor(), all);
      expect(hasNextPage).toBe(false);
      expect(rows.map(({ actor, actorName }) => `${actor}: ${actorName}`)).toEqual([
        'gone: gone',
        'dial: Dial',
        'ada: Ada Made',
        'ada: Ada Made',
        'record: The documents',
      ]);
      expect(rows[0]).toMatchObject({
        at: '2096-07-02T12:00:00.000Z',
        details: { before: { a: 0 }, after: { a: 1 } },
        editionId: null,
        indicatorId: null,
      });
    });

    test.each<[string, AuditFilter, string[]]>([
      ['edition', { editionId: '2096-97-q1' }, ['return.save', 'edition.load']],
      ['indicator', { indicatorId: 'trees' }, ['return.submit', 'return.save']],
      ['person', { actor: 'ada' }, ['return.submit', 'return.save']],
      ['subject', { subject: 'trees' }, ['return.submit']],
      ['action', { action: 'sign-in' }, ['sign-in']],
      ['kind of action', { action: 'return.' }, ['return.submit', 'return.save']],
      ['days of London', { from: '2096-07-01', to: '2096-07-01' }, ['return.submit', 'return.save']],
      ['several', { actor: 'ada', editionId: '2096-97-q1', from: null }, ['return.save']],
      ['a day that is none', { from: '2096-02-30' }, []],
      ['a text that no database holds', { subject: 'a\0b' }, []],
    ])('is narrowed by %s', async (_by, filter, expected) => {
      expect(await actions(filter)).toEqual(expected);
    });

    test('is paged by a cursor, and streamed whole in parts', async () => {
      const first = await readAuditEvents(editor(), { first: 2, after: null });
      expect(first).toMatchObject({
        hasNextPage: true,
        rows: [{ action: 'sign-in' }, { action: 'override.lapse' }],
      });
      const second = await readAuditEvents(editor(), { first: 3, after: first.endCursor });
      expect(second.rows.map(({ action }) => action)).toEqual([
        'return.submit',
        'return.save',
        'edition.load',
      ]);
      expect(second.hasNextPage).toBe(false);
      const nothing = { rows: [], hasNextPage: false, endCursor: null };
      expect(await readAuditEvents(editor(), { first: 3, after: second.endCursor })).toEqual(nothing);
      expect(await readAuditEvents(editor(), { first: 3, after: "1' OR true" })).toEqual(nothing);
      const streamed = [];
      for await (const { id } of auditEventsOf(editor(), {}, 2)) streamed.push(id);
      const { rows } = await readAuditEvents(editor(), all);
      expect(streamed).toEqual(rows.map(({ id }) => id));
      const ofAda = [];
      for await (const { action } of auditEventsOf(editor(), { actor: 'ada' }, 1)) ofAda.push(action);
      expect(ofAda).toEqual(['return.submit', 'return.save']);
    });

    test.each(['MANAGEMENT_TEAM', 'PUBLISHED'] as const)(
      'is not for who sees from %s',
      async (visibility) => {
        const reader = readerOf(prisma, visibility);
        expect((await readAuditEvents(reader, all)).rows).toEqual([]);
        for await (const event of auditEventsOf(reader, {})) expect(event).toBeUndefined();
      },
    );
  },
);
