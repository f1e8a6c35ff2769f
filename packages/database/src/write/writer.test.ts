import { expect, onTestFinished, test } from 'vitest';
import { databaseKinds } from '../testing/database-kinds.ts';
import { invalid } from './write-result.ts';
import { inOneWrite, writerOf } from './writer.ts';

test.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'a refusal leaves the $kind database as it was, whatever was written before it',
  async (kind) => {
    const { prisma, close } = await kind.open();
    onTestFinished(close);
    const writer = writerOf(prisma, 'made-up');
    const directorate = { id: 'made-up', name: 'Made-up', sortKey: 'made-up', current: true };
    const versionOf = async () => (await prisma.dataVersion.findMany()).map(({ version }) => version);
    const before = await versionOf();
    const refused = await inOneWrite(writer, async (tx) => {
      await tx.directorate.create({ data: directorate });
      return invalid('name', 'Made up.');
    });
    expect(refused).toEqual(invalid('name', 'Made up.'));
    expect(await prisma.directorate.count()).toBe(0);
    expect(await prisma.auditEvent.count()).toBe(0);
    expect(await versionOf()).toEqual(before);
    const done = await inOneWrite(writer, async (tx) => {
      await tx.directorate.create({ data: directorate });
      return { kind: 'ok', id: 'made-up', action: 'made-up', before: null, after: {} };
    });
    expect(done).toEqual({ kind: 'ok', id: 'made-up' });
    expect(await prisma.directorate.count()).toBe(1);
    expect(await prisma.auditEvent.count()).toBe(1);
  },
);
