import { expect, it } from 'vitest';
import { termAnchor } from './term-anchor.ts';

it('makes an anchor of a term', () => {
  expect(termAnchor('ASB')).toBe('term-asb');
  expect(termAnchor('B&B')).toBe('term-b-and-b');
});
