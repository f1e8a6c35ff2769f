import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { loadCouncil } from './load-council.ts';

const first = madeEdition('2096-97');
const second = madeEdition('2097-98');

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'search entries in the $kind database',
  (kind) => {
    async function open() {
      const { prisma, close } = await kind.open();
      onTestFinished(() => close());
      await loadCouncil(prisma, madeCouncil(first, second));
      return prisma;
    }

    test('hold the words that something is found by', async () => {
      const prisma = await open();
      const entries = await prisma.searchEntry.findMany({ orderBy: { id: 'asc' } });
      const entry = (id: string) => entries.find((one) => one.id === id);
      expect(new Set(entries.map(({ kind: of }) => of))).toEqual(
        new Set([
          'INDICATOR',
          'AREA',
          'TERM',
          'OUTCOME',
          'PROPOSED_MEASURE',
          'FRAMEWORK_MEASURE',
          'PLAN_OUTCOME',
          'PLAN_ACTION',
          'PLAN_INDICATOR',
        ]),
      );
      expect(entry('indicator.2096-97-q2.trees-2096-97')).toMatchObject({
        target: 'trees-2096-97',
        editionId: '2096-97-q2',
        detail: "Children's Parks & Cafés",
        folded: expect.stringContaining('parks and gardens ada made'),
      });
      expect(entry('outcome.greener-parks')).toMatchObject({
        title: 'Parks that are greener',
        editionId: null,
        detail: 'A green town',
        // The words of the editions too.
        folded: expect.stringContaining('greener parks'),
      });
      expect(entry('plan-action.grounds-1.2')).toMatchObject({ target: 'grounds-1.2', title: 'Water it' });
      expect(entry('plan-indicator.mi-1')).toMatchObject({ folded: 'made up planting mi 1' });
      expect(entry('framework-measure.annual-1')).toMatchObject({ detail: 'Yearly measures, 1' });
      expect(entry('area.2096-97-q2.parks')?.target).toBe('2096-97-q2.parks');
    });

    test('of an outcome follow the words of an edition that changed alone', async () => {
      const prisma = await open();
      const reworded = structuredClone(second);
      for (const area of reworded.head.areas) {
        area.target_outcomes = area.target_outcomes.map((one) => ({ ...one, text: 'Lusher lawns' }));
      }
      await loadCouncil(prisma, madeCouncil(first, reworded));
      const entry = await prisma.searchEntry.findUnique({ where: { id: 'outcome.greener-parks' } });
      expect(entry?.folded).toContain('lusher lawns');
    });

    test("of plans' measures are left alone", async () => {
      const prisma = await open();
      const entry = {
        id: 'delivery-measure.made',
        target: 'made',
        title: 'Made',
        folded: 'made',
        sortKey: 'made',
      };
      await prisma.searchEntry.create({ data: { ...entry, kind: 'DELIVERY_MEASURE' } });
      await loadCouncil(prisma, madeCouncil(first));
      expect(await prisma.searchEntry.count({ where: { id: entry.id } })).toBe(1);
    });
  },
);
