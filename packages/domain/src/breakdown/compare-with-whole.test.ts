import { expect, it } from 'vitest';
import { compareWithWhole } from './compare-with-whole.ts';

it('says by how much, on which side, and whether that is better', () => {
  expect(compareWithWhole('51', '34.8', 'higher-is-better')).toEqual({
    difference: '16.2',
    side: 'above',
    standing: 'better',
  });
  expect(compareWithWhole('3.6', '2.5', 'lower-is-better')).toEqual({
    difference: '1.1',
    side: 'above',
    standing: 'worse',
  });
  expect(compareWithWhole('30', '34.8', 'higher-is-better')).toMatchObject({
    difference: '-4.8',
    side: 'below',
    standing: 'worse',
  });
  expect(compareWithWhole('34.80', '34.8', 'higher-is-better')).toEqual({
    difference: '0',
    side: 'same',
    standing: 'same',
  });
});

it('judges nothing where high and low are not judged', () => {
  expect(compareWithWhole('51', '34.8', 'not-judged')?.standing).toBe('not-comparable');
  expect(compareWithWhole('51', '34.8', 'within-range')?.standing).toBe('not-comparable');
});

it('compares nothing with nothing', () => {
  expect(compareWithWhole(null, '34.8', 'higher-is-better')).toBeNull();
  expect(compareWithWhole('51', null, 'higher-is-better')).toBeNull();
});
