import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncilWith, madeEdition } from '../testing/made-council.ts';
import { madeStrategy } from '../testing/made-strategy.ts';
import { madeProposedMeasure } from '../testing/made-vision.ts';
import { loadCouncil } from './load-council.ts';

const first = madeEdition('2096-97');
const second = madeEdition('2097-98');
const strategy = madeStrategy([first, second]);
const councilOf = (rest: Partial<StrategyData>) => madeCouncilWith({ ...strategy, ...rest }, first, second);

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('mappings in the $kind database', (kind) => {
  async function open() {
    const { prisma, close } = await kind.open();
    onTestFinished(() => close());
    await loadCouncil(prisma, councilOf({}));
    return prisma;
  }

  const versions = async (prisma: PrismaClient, mappingId: string) =>
    (await prisma.outcomeMappingVersion.findMany({ where: { mappingId }, orderBy: { version: 'asc' } })).map(
      ({ version, current, status, strength, author }) => [version, current, status, strength, author],
    );
  const ID = 'greener-parks.trees-2097-98';
  const OLD = 'greener-parks.trees-2096-97';
  const untied = councilOf({ chains: [] });

  test('are written as first versions of the record', async () => {
    const prisma = await open();
    expect(await versions(prisma, ID)).toEqual([[1, true, 'AGREED', 'DIRECT', 'record']]);
    // An indicator of a later document carries the measure on.
    expect(await versions(prisma, OLD)).toEqual([[1, true, 'PROPOSED', 'CONTRIBUTING', 'record']]);
    expect(await prisma.outcomeMapping.count()).toBe(4);
  });

  test('get a further version where the documents say something else, and only there', async () => {
    const prisma = await open();
    const { mappings } = await loadCouncil(prisma, untied);
    expect(mappings).toEqual({ added: 0, changed: 1, retired: 0 });
    expect(await versions(prisma, ID)).toEqual([
      [1, false, 'AGREED', 'DIRECT', 'record'],
      [2, true, 'PROPOSED', 'CONTRIBUTING', 'record'],
    ]);
    expect(await versions(prisma, OLD)).toHaveLength(1);
  });

  test('that the documents no longer give rise to are retired once, and come back', async () => {
    const prisma = await open();
    const measures = [madeProposedMeasure('tree-cover', { section: 'outcome', outcome: 'clean-water' })];
    expect((await loadCouncil(prisma, councilOf({ proposedMeasures: measures }))).mappings.added).toBe(1);
    const other = 'clean-water.trees-2097-98';
    expect((await loadCouncil(prisma, untied)).mappings).toEqual({ added: 0, changed: 0, retired: 1 });
    expect(
      (await loadCouncil(prisma, councilOf({ chains: [], proposedMeasures: [] }))).mappings.retired,
    ).toBe(0);
    await loadCouncil(prisma, councilOf({ proposedMeasures: measures }));
    expect(await versions(prisma, other)).toEqual([
      [1, false, 'PROPOSED', 'DIRECT', 'record'],
      [2, false, 'RETIRED', 'DIRECT', 'record'],
      [3, true, 'PROPOSED', 'DIRECT', 'record'],
    ]);
  });

  test('whose newest version staff wrote are never touched', async () => {
    const prisma = await open();
    await prisma.outcomeMappingVersion.update({
      where: { mappingId_version: { mappingId: ID, version: 1 } },
      data: { current: false },
    });
    await prisma.outcomeMappingVersion.create({
      data: {
        mappingId: ID,
        version: 2,
        current: true,
        status: 'AGREED',
        strength: 'CONTRIBUTING',
        rationale: 'Made up.',
        sources: [],
        author: 'hub',
      },
    });
    const before = await versions(prisma, ID);
    expect((await loadCouncil(prisma, untied)).mappings).toEqual({ added: 0, changed: 0, retired: 0 });
    const none = madeCouncilWith({ ...strategy, vision: null, proposedMeasures: [], chains: [] }, first);
    expect((await loadCouncil(prisma, none)).mappings).toEqual({ added: 0, changed: 0, retired: 3 });
    await loadCouncil(prisma, councilOf({}));
    expect(await versions(prisma, ID)).toEqual(before);
  });

  test('are counted in the audit event of the load, which is one', async () => {
    const prisma = await open();
    expect(await prisma.auditEvent.findMany()).toMatchObject([
      { action: 'load', details: { strategy: true, mappings: { added: 4, changed: 0, retired: 0 } } },
    ]);
  });
});
