import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { ChainData, MemberData } from '@dial/domain/strategy-data/lineage-data';
import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';
import { madeFramework } from './made-framework.ts';
import { madePlan } from './made-plan.ts';
import { madeProposedMeasure, madeVision } from './made-vision.ts';

// What a made-up council published beside its made-up editions. Its outcome "greener-parks" is the one that they print.

/** With a row in every table. The trees of the editions go through every document in one chain. */
export function madeStrategy(editions: readonly EditionData[]): StrategyData {
  return {
    vision: madeVision(),
    proposedMeasures: [
      madeProposedMeasure('tree-cover', { outcome: 'greener-parks', section: 'outcome' }),
      madeProposedMeasure('hardship', {
        aspirational: 'Made-up wish',
        aspirational_printed: [{ raw: 'Made-vp wish', line: 8 }],
        provider: 'Made-up team',
        printed_cells: { provider: 'Made-vp team' },
      }),
    ],
    framework: madeFramework(),
    corporatePlans: [madePlan()],
    chains: madeChains(editions),
  };
}

/** The documents of a made-up strategy. Its vision came before, its framework after every edition. */
export const STRATEGY_DOCUMENTS = [
  { id: 'made-up-plan.txt', title: 'Made-up plan', date: '2080' },
  { id: 'made-up-vision.txt', title: 'Made-up vision', date: '2090-05' },
  { id: 'made-up-framework.txt', title: 'Made-up framework', date: '2099-12-31' },
];

/** The trees, from the plan over the vision and each edition to the framework. */
function madeChains(editions: readonly EditionData[]): ChainData[] {
  const link = (earlier: MemberData, later: MemberData) => ({
    earlier,
    later,
    comparability: 'same' as const,
    changed: { title: 'Made up', unit: null, population: null, frequency: null, definition: null },
    note: 'A made-up link.',
  });
  const proposed = { proposed_measure: 'tree-cover' };
  const trees = editions
    .map(({ head }) => head.financial_year)
    .toSorted()
    .map((year) => ({ indicator: `trees-${year}` }));
  return [
    {
      id: 'trees',
      title: 'Made-up trees',
      links: [
        // In no order of time, which the documents' dates give.
        ...trees.slice(-1).map((member) => link(member, { framework_measure: 'annual-1' })),
        ...trees.map((member) => link(proposed, member)),
        link({ plan_indicator: 'mi-1' }, proposed),
      ],
    },
  ];
}
