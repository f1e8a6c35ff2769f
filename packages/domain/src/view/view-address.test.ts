import { expect, it } from 'vitest';
import { openView } from './open-view.ts';
import { readViewAddress } from './view-address.ts';
import { viewRows } from './view-rows.ts';

it.each([
  ['/', '/editions/:edition', null],
  ['/editions/2096-97-q2/', '/editions/:edition', '2096-97-q2'],
  ['/editions/2096-97-q2/indicators', '/editions/:edition/indicators', '2096-97-q2'],
  [
    '/editions/2096-97-q2/indicators?utm=x&q=bed+%26+tax&rag=RED&rag=purple&sort=-rag#top',
    '/editions/:edition/indicators?rag=red&q=bed%20%26%20tax&sort=-rag',
    '2096-97-q2',
  ],
  ['/editions/:edition/indicators?rag=red', '/editions/:edition/indicators?rag=red', null],
  ['/editions/2096-97-q2/indicators/trees?rag=red', '/editions/:edition/indicators/trees', '2096-97-q2'],
  ['/editions/2096-97-q2/areas/parks', '/editions/:edition/areas/parks', '2096-97-q2'],
  ['/outcomes/skilled-workforce', '/outcomes/skilled-workforce?edition=:edition', null],
  ['/outcomes/a?edition=2096-97-q2', '/outcomes/a?edition=:edition', '2096-97-q2'],
  ['/compare?indicators=a,b', '/compare?edition=:edition&indicators=a,b', null],
  ['/compare?edition=2096-97-q2&indicators=a,b', '/compare?edition=:edition&indicators=a,b', '2096-97-q2'],
])('keeps %s as %s', (typed, address, edition) => {
  expect(readViewAddress(typed)).toEqual({ address, edition, mayFollow: true });
  // What is kept is read as itself.
  expect(readViewAddress(address)).toEqual({ address, edition: null, mayFollow: true });
});

it.each(['/compare?indicator=a&editions=x,y', '/compare?from=x&to=y'])('%s names its editions', (address) => {
  expect(readViewAddress(address)).toEqual({ address, edition: null, mayFollow: false });
  expect(openView(address, '2096-97-q2')).toBe(address);
});

it.each([
  '',
  'editions',
  '//elsewhere.example/editions/2096-97-q2',
  'https://elsewhere.example/editions/2096-97-q2',
  '/\\elsewhere.example',
  '/editions/2096-97-q2/targets',
  '/people',
  '/returns',
  '/audit?person=somebody',
  '/compare',
  '/compare?from=x',
  `/editions/2096-97-q2/indicators?q=${'long'.repeat(600)}`,
])('keeps no view of "%s"', (typed) => {
  expect(readViewAddress(typed)).toBeNull();
});

it('opens in an edition, or where editions are listed', () => {
  expect(openView('/editions/:edition/indicators?rag=red', '2096-97-q2')).toBe(
    '/editions/2096-97-q2/indicators?rag=red',
  );
  expect(openView('/outcomes/a?edition=:edition', '2096-97-q2')).toBe('/outcomes/a?edition=2096-97-q2');
  expect(openView('/editions/:edition', null)).toBe('/editions');
});

it.each([
  ['/editions/:edition', { edition: null, indicators: null }],
  [
    '/editions/:edition/indicators?rag=red&area=a',
    { indicators: null, filters: { rag: ['RED'], area: ['a'] } },
  ],
  ['/editions/:edition/areas/parks', { indicators: null, filters: { area: ['parks'] } }],
  ['/editions/:edition/indicators/trees', { indicators: ['trees'] }],
  ['/outcomes/a?edition=:edition', { indicators: null, filters: { outcome: ['a'] } }],
  ['/compare?edition=:edition&indicators=a,b', { edition: null, indicators: ['a', 'b'] }],
  ['/compare?indicator=a', { indicators: ['a'] }],
  ['/compare?from=x&to=y', { edition: 'y', indicators: null }],
])('%s has rows', (address, rows) => {
  expect(viewRows(address)).toMatchObject(rows);
});
