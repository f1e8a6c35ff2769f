import { loadCouncil } from '../load/load-council.ts';
import type { Prisma, PrismaClient } from '../open/client.ts';
import { madeCouncil, madeEdition } from './made-council.ts';

const DOCUMENT = 'made-up-ground.txt';

/** Ids of what `madeGround` puts into a database. */
export const GROUND = {
  outcome: 'made-cleaner-ponds',
  /** Printed by an edition alone: no priority holds it. */
  foreignOutcome: 'made-foreign',
  indicator: 'trees-2096-97',
  retiredIndicator: 'mown-2096-97',
  /** In no edition: nobody sees it. */
  unreportedIndicator: 'made-newts',
  directorate: 'place',
  frameworkMeasure: 'made-annual-1',
  retiredFrameworkMeasure: 'made-annual-2',
  proposedMeasure: 'made-poverty-1',
} as const;

/** What mappings and plans refer to, all of it made up: an edition, an outcome, a measure of the framework and a proposed one. */
export async function madeGround(prisma: PrismaClient): Promise<void> {
  const { outcome, foreignOutcome } = GROUND;
  await loadCouncil(prisma, madeCouncil(madeEdition('2096-97')));
  await prisma.document.create({ data: { id: DOCUMENT, title: 'Made up' } });
  await prisma.strategicPriority.create({
    data: { id: 'made-waters', name: 'Made-up waters', position: 99, printed: [] },
  });
  await prisma.outcome.create({
    data: { id: outcome, name: 'Made-up cleaner ponds', priorityId: 'made-waters', position: 99 },
  });
  await prisma.outcome.create({ data: { id: foreignOutcome, name: 'Made-up foreign' } });
  await prisma.indicator.update({ where: { id: GROUND.retiredIndicator }, data: { retired: true } });
  await prisma.indicator.create({ data: INDICATOR });
  await prisma.measureLayer.create({
    data: {
      id: 'made-layer',
      position: 99,
      name: 'Made up',
      purpose: 'Made up',
      printed: 'Made up',
      documentId: DOCUMENT,
      line: 1,
    },
  });
  for (const [index, id] of [GROUND.frameworkMeasure, GROUND.retiredFrameworkMeasure].entries())
    await prisma.frameworkMeasure.create({
      data: { ...FRAMEWORK_MEASURE, id, number: index + 1, retired: index === 1 },
    });
  await prisma.proposedMeasure.create({ data: PROPOSED_MEASURE });
}

const INDICATOR = {
  id: GROUND.unreportedIndicator,
  documentId: DOCUMENT,
  title: 'Made-up animals',
  printedTitles: [],
  unit: 'number',
  polarity: 'HIGHER_IS_BETTER',
  polarityBy: 'editor',
  polarityReason: 'Made up.',
  seasonal: false,
  sortKey: 'made',
  searchText: 'made',
} satisfies Prisma.IndicatorUncheckedCreateInput;

const FRAMEWORK_MEASURE = {
  layerId: 'made-layer',
  question: 'Made up?',
  questionInherited: false,
  measure: 'Made-up clean water',
  documentId: DOCUMENT,
  firstLine: 1,
  lastLine: 1,
};

const PROPOSED_MEASURE = {
  id: GROUND.proposedMeasure,
  section: 'poverty',
  position: 99,
  text: 'Made-up measure',
  printings: [],
  printed: {},
  documentId: DOCUMENT,
  line: 1,
};
