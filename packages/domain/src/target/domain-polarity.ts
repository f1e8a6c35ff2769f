import type { Polarity } from './polarity.ts';

/** A polarity in the words of contract.graphql. */
export type ContractPolarity = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NOT_JUDGED' | 'WITHIN_RANGE';

const POLARITIES: Readonly<Record<ContractPolarity, Polarity>> = {
  HIGHER_IS_BETTER: 'higher-is-better',
  LOWER_IS_BETTER: 'lower-is-better',
  NOT_JUDGED: 'not-judged',
  WITHIN_RANGE: 'within-range',
};

/** The polarity as the domain names it. */
export function domainPolarity(polarity: ContractPolarity): Polarity {
  return POLARITIES[polarity];
}
