import { describe, expect, it } from 'vitest';
import { madeEntry } from './fixture-breakdown.ts';
import { orderParts, parsePartsOrder, withoutPartsOrder, withPartsOrder } from './parts-order.ts';

const parse = (query: string) => parsePartsOrder(new URLSearchParams(query));

describe('the order in the address', () => {
  it('is as listed where none that is known is named', () => {
    expect(parse('rag=red')).toBe('listed');
    expect(parse('parts=magic')).toBe('listed');
  });

  it('comes back as it was written, and stands apart from the rest', () => {
    const params = new URLSearchParams('rag=red&parts=highest');
    expect(parsePartsOrder(withPartsOrder(params, 'lowest'))).toBe('lowest');
    expect(withPartsOrder(params, 'listed').toString()).toBe('rag=red');
    expect(withoutPartsOrder(params).toString()).toBe('rag=red');
  });
});

describe('parts', () => {
  const entries = [
    madeEntry('a', { value: '9.5' }),
    madeEntry('b', { value: null }),
    madeEntry('c', { value: '10' }),
    madeEntry('d', { value: '9.50' }),
  ];
  const ids = (order: 'listed' | 'highest' | 'lowest') => orderParts(entries, order).map(({ id }) => id);

  it('stay as listed', () => expect(ids('listed')).toEqual(['a', 'b', 'c', 'd']));
  it('come by their figure, those without one last', () => {
    expect(ids('highest')).toEqual(['c', 'a', 'd', 'b']);
    expect(ids('lowest')).toEqual(['a', 'd', 'c', 'b']);
  });
});
