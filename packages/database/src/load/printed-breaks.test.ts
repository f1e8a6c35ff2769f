import { describe, expect, onTestFinished, test } from 'vitest';
import { readerOf } from '../read/reader.ts';
import { readSeriesBreaks } from '../read/series-breaks.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { loadCouncil } from './load-council.ts';

const INDICATOR = 'trees-2096-97';
const ROW = `2096-97-q2.${INDICATOR}`;
const BREAK = { period: '2096-97-q2', reason: 'Saplings count from Q2 on.', line: 10 };

/** The made-up edition, whose document prints these breaks of one indicator. */
function printing(...breaks: (typeof BREAK)[]) {
  const edition = madeEdition();
  const indicators = edition.indicators.map((one) => (one.id === INDICATOR ? { ...one, breaks } : one));
  return madeCouncil({ ...edition, indicators });
}

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'breaks that a document prints, on the $kind database,',
  (kind) => {
    async function open() {
      const { prisma, close } = await kind.open();
      onTestFinished(close);
      const moved = async () =>
        (await prisma.indicatorReport.findUniqueOrThrow({ where: { id: ROW } })).movementExplanation;
      const told = () => readSeriesBreaks(readerOf(prisma, 'PUBLISHED'), [INDICATOR]);
      return { prisma, moved, told };
    }

    test('part the figures of its edition, with its words and line', async () => {
      const { prisma, moved, told } = await open();
      await loadCouncil(prisma, printing(BREAK));
      expect(await moved()).toBe(
        'The definition changed with Q2 2096-97, between Q1 2096-97 and Q2 2096-97.',
      );
      expect(await told()).toMatchObject([
        {
          periodId: '2096-97-q2',
          reason: BREAK.reason,
          documentId: 'made-up-2096-97-q2.txt',
          line: 10,
          authorName: 'The documents',
          editionIds: ['2096-97-q2'],
        },
      ]);
    });

    test('are corrected, withdrawn and put back by further versions', async () => {
      const { prisma, moved, told } = await open();
      const versions = async () =>
        (await prisma.seriesBreak.findMany({ where: { indicatorId: INDICATOR } }))[0];
      await loadCouncil(prisma, printing(BREAK));
      await loadCouncil(prisma, printing({ ...BREAK, reason: 'Saplings count, too.' }));
      expect(await versions()).toMatchObject({ version: 2, reason: 'Saplings count, too.' });
      await loadCouncil(prisma, printing());
      expect(await versions()).toMatchObject({ version: 3, withdrawnBy: 'record' });
      expect(await told()).toEqual([]);
      expect(await moved()).toContain('up 10');
      await loadCouncil(prisma, printing(BREAK));
      expect(await versions()).toMatchObject({ version: 4, withdrawnAt: null, reason: BREAK.reason });
    });
  },
);
