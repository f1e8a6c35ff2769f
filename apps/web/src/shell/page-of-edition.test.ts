import { expect, it } from 'vitest';
import { editionOf, inEdition } from './page-of-edition.ts';

it('knows the edition of an address', () => {
  const of = (path: string, query = '') => editionOf(path, query, 'newest');
  expect(of('/editions/2023-24-q3/glossary')).toBe('2023-24-q3');
  expect(of('/')).toBe('newest');
  expect(of('/outcomes/clean-air')).toBe('newest');
  expect(of('/outcomes', '?edition=2016-17-q4&q=air')).toBe('2016-17-q4');
  expect(of('/compare', '?edition=2016-17-q4&indicators=a')).toBe('2016-17-q4');
  expect(of('/compare', '?from=2016-17-q4&to=2023-24-q3')).toBeNull();
  expect(of('/about')).toBeNull();
});

it.each([
  ['/', '', '/editions/2016-17-q4'],
  ['/about', '', '/editions/2016-17-q4'],
  ['/editions/2023-24-q3', '', '/editions/2016-17-q4'],
  ['/editions/2023-24-q3/indicators', '?rag=red', '/editions/2016-17-q4/indicators?rag=red'],
  ['/editions/2023-24-q3/indicators/homeless-relief', '', '/editions/2016-17-q4/indicators'],
  ['/editions/2023-24-q3/glossary', '?q=x', '/editions/2016-17-q4/glossary'],
  ['/editions/2023-24-q3/recommendations', '', '/editions/2016-17-q4/recommendations'],
  ['/editions/2023-24-q3/targets', '', '/editions/2016-17-q4/targets'],
  ['/editions/2023-24-q3/targets', '?indicator=homeless-relief', '/editions/2016-17-q4/targets'],
  ['/editions/2023-24-q3/history', '?stage=draft', '/editions/2016-17-q4'],
  ['/outcomes', '?q=air&edition=2023-24-q3', '/outcomes?q=air&edition=2016-17-q4'],
  ['/compare', '?indicators=a,b', '/compare?indicators=a%2Cb&edition=2016-17-q4'],
  ['/compare', '?indicator=a', '/editions/2016-17-q4'],
  ['/outcomes/clean-air', '', '/outcomes/clean-air?edition=2016-17-q4'],
])('%s%s leads to %s', (path, query, to) => {
  expect(inEdition(path, query, '2016-17-q4')).toBe(to);
});
