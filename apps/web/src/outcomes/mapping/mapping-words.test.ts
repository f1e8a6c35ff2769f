import { expect, it } from 'vitest';
import { authorWords, mappingWords } from './mapping-words.ts';

it('says status and strength', () => {
  expect(mappingWords({ status: 'PROPOSED', strength: 'CONTRIBUTING' })).toBe('Proposed, contributing');
});

it('says who wrote a version', () => {
  expect(authorWords('record')).toBe('read from the documents');
  expect(authorWords('Ada Made-up')).toBe('by Ada Made-up');
});
