import { describe, expect, onTestFinished, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import { readMapping, readMappingVersions } from '../read/mappings.ts';
import { readerOf } from '../read/reader.ts';
import { readDataVersion } from '../read/version.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { GROUND, madeGround } from '../testing/made-ground.ts';
import { tableContents } from '../testing/table-contents.ts';
import { changeMappingTo, proposeMapping, undoMappingChange } from './mappings.ts';
import { writerOf } from './writer.ts';

const TREES = GROUND.indicator;
const ID = `${GROUND.outcome}.${TREES}`;
const PROPOSAL = {
  outcome: GROUND.outcome,
  indicator: TREES,
  strength: 'DIRECT',
  rationale: 'Trees keep ponds clean.',
} as const;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'a mapping on the $kind database',
  (kind) => {
    async function open() {
      const database = await kind.open();
      onTestFinished(() => database.close());
      await madeGround(database.prisma);
      return database.prisma;
    }

    const ada = (prisma: PrismaClient) => writerOf(prisma, 'ada');
    const versions = (prisma: PrismaClient) => readMappingVersions(readerOf(prisma, 'DRAFT'), [ID]);
    const standing = (prisma: PrismaClient) => readMapping(readerOf(prisma, 'DRAFT'), ID);

    test('is proposed, agreed, revised and retired by further versions, each with its event', async () => {
      const prisma = await open();
      const start = BigInt(await readDataVersion(readerOf(prisma, 'DRAFT')));
      expect(await proposeMapping(ada(prisma), { ...PROPOSAL, rationale: '  Trees.\n' })).toEqual({
        kind: 'ok',
        id: ID,
      });
      const bo = writerOf(prisma, 'bo');
      const change = { id: ID, rationale: 'The hub met.' };
      expect(await changeMappingTo(bo, { ...change, action: 'agree', version: 1 })).toMatchObject({
        kind: 'ok',
      });
      const revision = { ...change, action: 'revise', version: 2, strength: 'CONTRIBUTING' } as const;
      expect(await changeMappingTo(ada(prisma), revision)).toMatchObject({ kind: 'ok' });
      expect(await changeMappingTo(bo, { ...change, action: 'retire', version: 3 })).toMatchObject({
        kind: 'ok',
      });
      expect(
        (await versions(prisma)).map(({ version, status, strength, rationale, author }) =>
          [version, status, strength, rationale, author].join(' | '),
        ),
      ).toEqual([
        '4 | RETIRED | CONTRIBUTING | The hub met. | bo',
        '3 | AGREED | CONTRIBUTING | The hub met. | ada',
        '2 | AGREED | DIRECT | The hub met. | bo',
        '1 | PROPOSED | DIRECT | Trees. | ada',
      ]);
      expect(await standing(prisma)).toMatchObject({ version: 4, status: 'RETIRED' });
      expect(BigInt(await readDataVersion(readerOf(prisma, 'DRAFT')))).toBe(start + 4n);
      const events = await prisma.auditEvent.findMany({ where: { subject: ID }, orderBy: { id: 'asc' } });
      expect(new Set(events.map(({ indicatorId }) => indicatorId))).toEqual(new Set([TREES]));
      expect(events.map(({ actor, action }) => [actor, action])).toEqual([
        ['ada', 'mapping.propose'],
        ['bo', 'mapping.agree'],
        ['ada', 'mapping.revise'],
        ['bo', 'mapping.retire'],
      ]);
      expect(events[0]?.details).toEqual({
        before: null,
        after: { version: 1, status: 'PROPOSED', strength: 'DIRECT', rationale: 'Trees.' },
      });
      expect(events[1]?.details).toMatchObject({
        before: { version: 1, status: 'PROPOSED', rationale: 'Trees.' },
        after: { version: 2, status: 'AGREED', rationale: 'The hub met.' },
      });
    });

    test('that is retired can be proposed anew, and one that is not is a conflict', async () => {
      const prisma = await open();
      await proposeMapping(ada(prisma), PROPOSAL);
      const bo = writerOf(prisma, 'bo');
      expect(await proposeMapping(bo, PROPOSAL)).toMatchObject({
        kind: 'conflict',
        present: { mappingId: ID, version: 1, status: 'PROPOSED', author: 'ada' },
      });
      await changeMappingTo(bo, { id: ID, version: 1, action: 'retire', rationale: 'No.' });
      expect(await proposeMapping(bo, { ...PROPOSAL, strength: 'CONTRIBUTING' })).toMatchObject({
        kind: 'ok',
      });
      expect(await standing(prisma)).toMatchObject({
        version: 3,
        status: 'PROPOSED',
        strength: 'CONTRIBUTING',
        author: 'bo',
      });
    });

    test('is undone to what the version before said, sources and all, and back again', async () => {
      const prisma = await open();
      await proposeMapping(writerOf(prisma, 'record'), PROPOSAL);
      const sources = [{ documentId: 'made-up-ground.txt', line: 1, note: null }];
      await prisma.outcomeMappingVersion.updateMany({ data: { sources } });
      expect(await undoMappingChange(ada(prisma), { id: ID, version: 1 })).toMatchObject({
        kind: 'invalid',
        errors: [{ field: 'version' }],
      });
      await changeMappingTo(ada(prisma), { id: ID, version: 1, action: 'agree', rationale: 'Yes.' });
      expect(await standing(prisma)).toMatchObject({ status: 'AGREED', sources });
      await undoMappingChange(writerOf(prisma, 'bo'), { id: ID, version: 2 });
      expect(await standing(prisma)).toMatchObject({
        version: 3,
        status: 'PROPOSED',
        rationale: PROPOSAL.rationale,
        sources,
        author: 'bo',
      });
      await undoMappingChange(ada(prisma), { id: ID, version: 3 });
      expect(await standing(prisma)).toMatchObject({ version: 4, status: 'AGREED', rationale: 'Yes.' });
      expect(await versions(prisma)).toHaveLength(4);
    });

    const agree = { id: ID, version: 1, action: 'agree', rationale: 'Yes.' } as const;
    const invalid = (...fields: string[]) => ({
      kind: 'invalid',
      errors: fields.map((field) => ({ field })),
    });

    test('that is agreed cannot be agreed, nor a retired one retired', async () => {
      const prisma = await open();
      await proposeMapping(ada(prisma), PROPOSAL);
      await changeMappingTo(ada(prisma), agree);
      expect(await changeMappingTo(ada(prisma), { ...agree, version: 2 })).toMatchObject(invalid('id'));
      await changeMappingTo(ada(prisma), { ...agree, version: 2, action: 'retire' });
      expect(await changeMappingTo(ada(prisma), { ...agree, version: 3, action: 'retire' })).toMatchObject(
        invalid('id'),
      );
      await changeMappingTo(ada(prisma), { ...agree, version: 3 });
      expect(await standing(prisma)).toMatchObject({ version: 4, status: 'AGREED' });
    });

    test('of which the audit cannot be written is not changed', async () => {
      const prisma = await open();
      await prisma.$executeRaw`ALTER TABLE "AuditEvent" ADD CHECK (actor <> 'ada')`;
      const before = await tableContents(prisma);
      await expect(proposeMapping(ada(prisma), PROPOSAL)).rejects.toThrow();
      expect(await tableContents(prisma)).toEqual(before);
    });
  },
);
