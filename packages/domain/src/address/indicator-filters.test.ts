import { describe, expect, it } from 'vitest';
import { indicatorFilterPairs, NO_FILTERS, parseIndicatorFilters } from './indicator-filters.ts';
import { parseQuery } from './parse-query.ts';
import { printPairs } from './print-pairs.ts';

const parse = (query: string) => parseIndicatorFilters(parseQuery(query));

describe('parseIndicatorFilters', () => {
  it('reads nothing from an empty query', () => {
    expect(parse('')).toEqual(NO_FILTERS);
  });

  it('reads repeated keys, without repetitions', () => {
    expect(parse('area=net-zero&area=child-friendly&area=net-zero').area).toEqual([
      'net-zero',
      'child-friendly',
    ]);
  });

  it('reads ratings and reasons in either case, in the order they are listed', () => {
    const filters = parse('rag=green&rag=RED&unrated=no_target&unrated=NOT_DUE');
    expect(filters.rag).toEqual(['RED', 'GREEN']);
    expect(filters.unrated).toEqual(['NO_TARGET', 'NOT_DUE']);
  });

  it('leaves out what it does not know', () => {
    expect(parse('rag=purple&movement=sideways&differ=yes&frequency=hourly&unrated=because')).toEqual(
      NO_FILTERS,
    );
  });
});

describe('indicatorFilterPairs', () => {
  it('is read back as it was', () => {
    const filters = {
      ...NO_FILTERS,
      area: ['net-zero'],
      rag: ['RED', 'AMBER'],
      unrated: ['NO_TARGET'],
      movement: ['NOT_COMPARABLE'],
      frequency: ['SIX_MONTHLY'],
      differ: true,
      q: 'bed & breakfast',
    } as const;
    expect(parse(printPairs(indicatorFilterPairs(filters)))).toEqual(filters);
  });
});
