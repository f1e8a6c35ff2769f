import { isUnit } from '@dial/domain/value/is-unit';
import { UNITS } from '@dial/domain/value/unit';
import { figureWords } from '../../shared/figure-words.ts';
import type { BreakdownGroup } from './breakdown-group.ts';

/** The unit of a group's figures: shares of the whole are percentages, counts behind a share or rate numbers. */
export function unitOf({ basis }: Pick<BreakdownGroup, 'basis'>, unit: string): string {
  if (basis === 'SHARE') return '%';
  return basis === 'COUNT' && isUnit(unit) && UNITS[unit].per !== 1 ? 'number' : unit;
}

/** In short. */
export const BASIS_WORDS = {
  RATE: 'compared with the whole',
  COUNT: 'numbers',
  SHARE: 'shares of the whole',
} as const;

/** What the figures of a group are, so that nobody takes a number for a rate. */
export function basisWords(group: Pick<BreakdownGroup, 'basis' | 'whole'>, unit: string): string {
  const { basis, whole } = group;
  const all = whole === null ? null : figureWords(whole, basis === 'RATE' ? unit : unitOf(COUNT, unit), null);
  switch (basis) {
    case 'RATE':
      return all === null
        ? 'The figure of the whole borough for this period is not held, so nothing is compared.'
        : `Against the whole borough’s ${all}, which the line in the picture marks.`;
    case 'COUNT':
      return `How many${all === null ? '' : ` of the ${all} in the whole borough`} are in each part. These are numbers, not rates: a part with more people in it may have more of them.`;
    case 'SHARE':
      return `Of ${all === null ? 'those' : `the ${all}`} counted in the whole borough, the percentage in each part. It is no rate of that part.`;
  }
}

const COUNT = { basis: 'COUNT' } as const;
