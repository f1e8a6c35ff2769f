import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeCouncilWith, madeEdition } from '../testing/made-council.ts';
import { madeStrategy } from '../testing/made-strategy.ts';
import { madeVision } from '../testing/made-vision.ts';
import { tableContents } from '../testing/table-contents.ts';
import { loadCouncil } from './load-council.ts';

const first = madeEdition('2096-97');
const second = madeEdition('2097-98');
const strategy = madeStrategy([first, second]);
const councilOf = (rest: Partial<StrategyData>) => madeCouncilWith({ ...strategy, ...rest }, first, second);

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the strategy in the $kind database',
  (kind) => {
    async function open(council = councilOf({})) {
      const { prisma, close } = await kind.open();
      onTestFinished(() => close());
      await loadCouncil(prisma, council);
      return prisma;
    }

    test('of one changed file is written without the editions', async () => {
      const prisma = await open();
      const before = await tableContents(prisma);
      const renamed = { ...madeVision(), title: 'Another title' };
      const loaded = await loadCouncil(prisma, councilOf({ vision: renamed }));
      expect(loaded).toMatchObject({ editions: [], strategy: true });
      const after = await tableContents(prisma);
      const tables = Object.keys(after).filter((table) => `${after[table]}` !== `${before[table]}`);
      expect(tables.toSorted()).toEqual(['AuditEvent', 'DataFile', 'DataVersion', 'StrategyDocument']);
    });

    test('comes with an edition that changed alone as it was', async () => {
      const prisma = await open();
      const changed = { ...second, head: { ...second.head, title: 'Another title' } };
      expect(await loadCouncil(prisma, madeCouncil(first, changed))).toMatchObject({ strategy: false });
      expect(await prisma.chainMember.count()).toBe(5);
    });

    test('gives an outcome its own words; an edition keeps its wording beside the area', async () => {
      const prisma = await open();
      const outcome = () =>
        prisma.outcome.findUnique({ where: { id: 'greener-parks' }, include: { areas: true } });
      expect(await outcome()).toMatchObject({
        name: 'Parks that are greener',
        priorityId: 'green-town',
        position: 1,
        printed: [{ raw: 'Parks that are greener', line: 4 }],
      });
      const reworded = structuredClone(second);
      for (const area of reworded.head.areas) {
        area.target_outcomes = area.target_outcomes.map((one) => ({ ...one, text: 'Greenest parks' }));
      }
      await loadCouncil(prisma, madeCouncil(first, reworded));
      const after = await outcome();
      expect(after?.name).toBe('Parks that are greener');
      expect(after?.areas.map(({ text }) => text).toSorted()).toEqual([
        'Greener parks',
        'Greener parks',
        'Greenest parks',
        'Greenest parks',
      ]);
    });

    test('retires outcomes and measures that are gone, keeps what refers to them, and takes them back', async () => {
      const prisma = await open();
      const { framework } = strategy;
      const vision = madeVision();
      const [priority] = vision.priorities;
      if (framework === null || priority === undefined) throw new Error('The made strategy has both.');
      const less = {
        vision: { ...vision, priorities: [{ ...priority, outcomes: priority.outcomes.slice(0, 1) }] },
        proposedMeasures: strategy.proposedMeasures.slice(0, 1),
        framework: {
          ...framework,
          layers: framework.layers.slice(0, 1),
          measures: framework.measures.slice(0, 1),
        },
      };
      const retired = async () => ({
        outcomes: (await prisma.outcome.findMany({ where: { retired: true } })).map(({ id, priorityId }) => [
          id,
          priorityId,
        ]),
        proposed: (await prisma.proposedMeasure.findMany({ where: { retired: true } })).map(({ id }) => id),
        framework: (await prisma.frameworkMeasure.findMany({ where: { retired: true } })).map(({ id }) => id),
        layers: (await prisma.measureLayer.findMany()).map(({ id }) => id).toSorted(),
        found: await prisma.searchEntry.count({
          where: { target: { in: ['clean-water', 'hardship', 'annual-2'] } },
        }),
      });
      await loadCouncil(prisma, councilOf(less));
      expect(await retired()).toEqual({
        outcomes: [['clean-water', 'green-town']],
        proposed: ['hardship'],
        framework: ['annual-2'],
        layers: ['yearly'],
        found: 0,
      });
      await loadCouncil(prisma, councilOf({}));
      const none = { outcomes: [], proposed: [], framework: [] };
      expect(await retired()).toEqual({ ...none, layers: ['plans', 'yearly'], found: 3 });
    });

    test('leaves an outcome that only an edition prints without a priority, in its words', async () => {
      const prisma = await open();
      await loadCouncil(
        prisma,
        madeCouncilWith({ ...strategy, vision: null, proposedMeasures: [], chains: [] }, first),
      );
      const row = (id: string) => prisma.outcome.findUnique({ where: { id } });
      expect(await row('greener-parks')).toMatchObject({
        name: 'Greener parks',
        priorityId: null,
        retired: false,
      });
      expect(await row('clean-water')).toMatchObject({ priorityId: null, position: null, retired: true });
      expect(await prisma.strategicPriority.count()).toBe(0);
      const standing = await prisma.outcomeMappingVersion.findMany({ where: { current: true } });
      expect(new Set(standing.map(({ status }) => status))).toEqual(new Set(['RETIRED']));
    });

    test('keeps printed numbers, noisy cells and printings of a proposed measure', async () => {
      const prisma = await open();
      expect(await prisma.proposedMeasure.findUnique({ where: { id: 'hardship' } })).toMatchObject({
        number: '1O)',
        likelyNumber: '10',
        line: 6,
        position: 2,
        printed: { provider: 'Made-vp team', aspirational: 'Made-vp wish' },
        printings: [
          { table: 'short', number: null, likelyNumber: null, raw: 'Made-up hardship', line: 6 },
          { table: 'long', number: '1O)', likelyNumber: '10', raw: 'Made-up hardship', line: 7 },
        ],
      });
    });

    test('orders the members of a chain by the dates of their documents', async () => {
      const prisma = await open();
      const members = await prisma.chainMember.findMany({ orderBy: { position: 'asc' } });
      expect(members.map(({ id, position }) => [id, position])).toEqual([
        ['trees.plan-indicator.mi-1', 1],
        ['trees.proposed-measure.tree-cover', 2],
        ['trees.indicator.trees-2096-97', 3],
        ['trees.indicator.trees-2097-98', 4],
        ['trees.framework-measure.annual-1', 5],
      ]);
      const links = await prisma.lineageLink.findMany({ orderBy: { position: 'asc' } });
      expect(links.map(({ earlierId, laterId }) => `${earlierId} ${laterId}`)).toContain(
        'trees.plan-indicator.mi-1 trees.proposed-measure.tree-cover',
      );
      expect(links).toHaveLength(4);
    });

    test('writes chains, plans and their indicators afresh', async () => {
      const prisma = await open();
      const [chain] = strategy.chains;
      const [plan] = strategy.corporatePlans;
      if (chain === undefined || plan === undefined) throw new Error('The made strategy has both.');
      const links = chain.links.slice(0, 3);
      const outcomes = plan.outcomes.map((outcome) => ({ ...outcome, actions: [], indicators: [] }));
      const head = { ...plan.head, domains: [] };
      await loadCouncil(
        prisma,
        councilOf({ chains: [{ ...chain, links }], corporatePlans: [{ head, outcomes }] }),
      );
      expect(await prisma.planIndicator.count()).toBe(0);
      expect((await prisma.planOutcome.findMany()).map(({ actions }) => actions)).toEqual([[]]);
      expect(await prisma.chainMember.count()).toBe(4);
      expect(
        await prisma.searchEntry.count({ where: { kind: { in: ['PLAN_ACTION', 'PLAN_INDICATOR'] } } }),
      ).toBe(0);
    });
  },
);
