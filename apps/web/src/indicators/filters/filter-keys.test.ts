import { NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { describe, expect, it } from 'vitest';
import { chipsOf } from './chips.ts';
import { filterFields } from './filter-fields.ts';
import { filterKeys, keysOf, knownFilters, withKeys, withoutKey } from './filter-keys.ts';
import { EDITION } from './fixture-edition.ts';

const fields = filterFields(EDITION);
const field = (label: string) => {
  const found = fields.find((one) => one.label === label);
  if (found === undefined) throw new Error(`There is no field ${label}`);
  return found;
};

describe('filterFields', () => {
  it('leaves out a field without choices', () => {
    expect(fields.map(({ label }) => label)).toEqual([
      'Area',
      'Directorate',
      'Rating',
      'Movement',
      'Outcome',
      'Frequency',
    ]);
  });

  it('offers the reasons that readers are shown', () => {
    expect(field('Rating').sections[1]?.options.map(({ key }) => key)).toEqual([
      'unrated=NO_TARGET',
      'unrated=DATA_ONLY',
    ]);
  });

  it('offers the outcomes that rows are mapped to, and says so', () => {
    expect(field('Outcome').sections).toEqual([
      {
        heading: 'Outcomes it is mapped to',
        options: [
          { key: 'outcome=better-air-quality', name: 'Better air quality', count: 3 },
          { key: 'outcome=good-homes', name: 'Good homes', count: 3 },
        ],
      },
    ]);
  });

  it('says frequencies in words, the most often first', () => {
    expect(field('Frequency').sections[0]?.options).toEqual([
      { key: 'frequency=quarterly', name: 'Quarterly', count: 5 },
      { key: 'frequency=annual', name: 'Annual', count: 2 },
    ]);
  });
});

describe('choices of a field', () => {
  const filters = {
    ...NO_FILTERS,
    rag: ['RED'] as const,
    unrated: ['NO_TARGET'] as const,
    differ: true,
    q: 'tax',
  };

  it('are those of its parameters', () => {
    expect(keysOf(field('Rating'), filters)).toEqual(['rag=red', 'unrated=NO_TARGET']);
    expect(filterKeys(filters)).toEqual(['rag=red', 'unrated=NO_TARGET', 'differ=true']);
  });

  it('change without touching the others', () => {
    expect(withKeys(filters, field('Area'), ['area=net-zero'])).toEqual({ ...filters, area: ['net-zero'] });
    expect(withKeys(filters, field('Rating'), ['rag=green'])).toEqual({
      ...filters,
      rag: ['GREEN'],
      unrated: [],
    });
  });

  it('go one by one', () => {
    expect(withoutKey(filters, 'differ=true')).toEqual({ ...filters, differ: false });
  });
});

describe('filters from another edition', () => {
  const filters = { ...NO_FILTERS, area: ['net-zero', 'skills'], frequency: ['MONTHLY'] as const };

  it('narrow nothing here', () => {
    expect(knownFilters(filters, fields)).toEqual({ ...filters, area: ['net-zero'] });
  });

  it('are said to be unknown', () => {
    expect(chipsOf(filters, fields)).toEqual([
      { key: 'area=net-zero', label: 'Area', name: 'Net Zero', known: true },
      { key: 'area=skills', label: 'Area', name: 'skills', known: false },
      { key: 'frequency=monthly', label: 'Frequency', name: 'monthly', known: true },
    ]);
  });
});
