import { maskFragments } from 'gql.tada';
import { FIGURE, type Figure } from '../figures/figure.ts';
import type { Chain, Comparability, Link, Member } from './chain.ts';

/** Made-up chains for tests: no document prints these measures, and no link of them says anything about a council. */
export function madeUpChain(members: readonly Member[], links: readonly Link[]): Chain {
  return { id: 'made-up', title: 'Made-up measure', members: [...members], links: [...links] };
}

interface Given {
  readonly document?: string;
  readonly unit?: string;
  readonly figures?: readonly Figure[];
}

/** An indicator of an edition, "2016-17-q4"; its id stands for its member's too. */
export function indicatorMember(id: string, edition: string, given: Given = {}): Member {
  const { document = `${edition}.txt`, unit = '%', figures = [] } = given;
  const [financialYear = '', quarter = ''] = edition.split('-q');
  return {
    ...BARE,
    id,
    title: `Made-up ${id}`,
    source: { document, line: null, note: `Report ${edition}` },
    indicator: {
      id,
      title: `Made-up ${id}`,
      series: null,
      unit,
      decimals: 1,
      cumulative: false,
      observations: figures.map((figure) => maskFragments([FIGURE], figure)),
      reports: [
        {
          id: `${edition}.${id}`,
          edition: { id: edition, financialYear, quarter: Number(quarter) },
          area: { id: `${edition}.area`, name: 'Made-up area' },
        },
      ],
    },
  };
}

export function planMember(id: string): Member {
  return {
    ...BARE,
    id,
    title: `Made-up ${id}`,
    source: { document: 'plan.txt', line: 12, note: 'Made-up plan' },
    planIndicator: { id, code: 'NI 0', outcomes: [{ id: 'made-up-outcome' }] },
  };
}

export function link(earlier: string, later: string, comparability: Comparability): Link {
  return { earlier, later, comparability, note: 'A made-up link.', changes: [] };
}

const BARE = { indicator: null, frameworkMeasure: null, proposedMeasure: null, planIndicator: null } as const;
