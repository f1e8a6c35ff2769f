import { expect, it } from 'vitest';
import { editionOf, inEdition } from './page-of-edition.ts';

it('knows the edition of an address', () => {
  expect(editionOf('/editions/2023-24-q3/glossary')).toBe('2023-24-q3');
  expect(editionOf('/about')).toBeNull();
});

it.each([
  ['/', '', '/editions/2016-17-q4'],
  ['/about', '', '/editions/2016-17-q4'],
  ['/editions/2023-24-q3', '', '/editions/2016-17-q4'],
  ['/editions/2023-24-q3/indicators', '?rag=red', '/editions/2016-17-q4/indicators?rag=red'],
  ['/editions/2023-24-q3/indicators/homeless-relief', '', '/editions/2016-17-q4/indicators'],
  ['/editions/2023-24-q3/glossary', '?q=x', '/editions/2016-17-q4/glossary'],
])('%s%s leads to %s', (path, query, to) => {
  expect(inEdition(path, query, '2016-17-q4')).toBe(to);
});
