import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { readCorrectedReadings, readLoads } from './dataset-changes.ts';
import { readerOf } from './reader.ts';

const EDITION = '2096-97-q2';
const OTHER = '2097-98-q2';
const made = madeEdition('2096-97');
const other = madeEdition('2097-98');

/** The made-up edition with every 80 and 50 printed as 81 and 51: trees of the whole town, and of its north. */
const corrected: EditionData = {
  ...made,
  observations: made.observations.map((row) => {
    const value = { '80': '81', '50': '51' }[row.raw];
    return value === undefined ? row : { ...row, raw: value, value };
  }),
};

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('what changed of data on $kind', (kind) => {
  test('is each load that changed something, and each corrected reading with its reason', async () => {
    const { prisma, close } = await kind.open();
    onTestFinished(close);
    const reader = readerOf(prisma, 'PUBLISHED');
    await loadCouncil(prisma, madeCouncil(made, other));
    expect(await readLoads(reader, [EDITION, OTHER])).toMatchObject([
      { editionId: EDITION, corrected: 0 },
      { editionId: OTHER, corrected: 0 },
    ]);
    expect(await readCorrectedReadings(reader, [EDITION])).toEqual([]);
    await loadCouncil(prisma, madeCouncil(corrected, other));
    expect(await readLoads(reader, [EDITION])).toMatchObject([{ corrected: 0 }, { added: 0, corrected: 2 }]);
    expect(await readLoads(reader, [OTHER])).toHaveLength(1);
    const readings = await readCorrectedReadings(reader, [EDITION, OTHER]);
    expect(readings.map(({ indicatorId, reason }) => [indicatorId, reason]).toSorted()).toEqual([
      ['trees-2096-97', 'The figure of a part of the town or population was corrected.'],
      ['trees-2096-97', expect.stringContaining('printed text “81”, before “80”')],
    ]);
  });
});
