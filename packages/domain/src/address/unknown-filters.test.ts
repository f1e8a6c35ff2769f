import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { unknownFilters } from './unknown-filters.ts';

const faults = (query: string) => unknownFilters(parseQuery(query));

it('names the field, what it holds and what it may hold', () => {
  expect(faults('rag=purple&rag=red&movement=up')).toEqual([
    'rag: “purple” is not known. It can be red, amber or green.',
    'movement: “up” is not known. It can be better, worse, same or not_comparable.',
  ]);
  expect(faults('differ=perhaps')).toEqual(['differ: “perhaps” is not known. It can be true.']);
});

it('finds nothing wrong with what is known in any case, with blank values and with what each edition says', () => {
  expect(
    faults('rag=RED&rag=&unrated=NO_TARGET&movement=not_comparable&frequency=quarterly&differ=true'),
  ).toEqual([]);
  expect(faults('area=nope&q=purple&sort=rag')).toEqual([]);
});
