import { describe, expect, it } from 'vitest';
import { parseAddress } from './parse-address.ts';

describe('parseAddress', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/editions/2023-24-q3', { page: 'headline', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/glossary', { page: 'glossary', edition: '2023-24-q3' }],
    [
      '/editions/2023-24-q3/indicators/homeless-relief',
      { page: 'indicator', edition: '2023-24-q3', indicator: 'homeless-relief' },
    ],
    ['/editions/2023-24-q3/areas/net-zero', { page: 'area', edition: '2023-24-q3', area: 'net-zero' }],
    ['/editions/open', { page: 'open-edition' }],
    ['/editions/2023-24-q3/data', { page: 'data', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/pack', { page: 'pack', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/changes', { page: 'changes', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/history', { page: 'history', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/highlights', { page: 'highlights', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/import', { page: 'import', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/targets', { page: 'targets', edition: '2023-24-q3' }],
    ['/editions/2023-24-q3/recommendations', { page: 'recommendations', edition: '2023-24-q3' }],
    ['/audit', { page: 'audit' }],
    ['/outcomes', { page: 'outcomes' }],
    ['/outcomes/matrix', { page: 'outcome-matrix' }],
    ['/outcomes/skilled-workforce', { page: 'outcome', outcome: 'skilled-workforce' }],
    ['/framework', { page: 'framework' }],
    ['/framework/quarterly-48', { page: 'framework-measure', measure: 'quarterly-48' }],
    ['/plans', { page: 'delivery-plans' }],
    ['/plans/requests', { page: 'measure-requests' }],
    ['/plans/town-centre', { page: 'delivery-plan', plan: 'town-centre' }],
    ['/corporate-plan', { page: 'corporate-plan' }],
    ['/corporate-plan/decent-homes', { page: 'plan-outcome', outcome: 'decent-homes' }],
    ['/measures', { page: 'measures' }],
    ['/measures/decent-streets', { page: 'measure', chain: 'decent-streets' }],
    ['/accessibility', { page: 'accessibility' }],
    ['/privacy', { page: 'privacy' }],
    ['/cookies', { page: 'cookies' }],
    ['/terms', { page: 'terms' }],
    ['/sign-in', { page: 'sign-in' }],
    ['/people', { page: 'people' }],
    ['/people/p1', { page: 'person', person: 'p1' }],
    ['/returns', { page: 'returns' }],
    ['/returns/import', { page: 'returns-import' }],
    ['/returns/2023-24-q4/clean-air', { page: 'return', edition: '2023-24-q4', indicator: 'clean-air' }],
    ['/measures/decent%20streets', { page: 'measure', chain: 'decent streets' }],
  ])('%s is a page, with or without a final slash', (path, page) => {
    expect(parseAddress(path)).toEqual(page);
    expect(parseAddress(path === '/' ? path : `${path}/`)).toEqual(page);
  });

  it.each([
    '',
    '//',
    '/nowhere',
    '/nowhere/outcomes',
    '/outcomes//',
    '/outcomes/matrix/more',
    '/framework/quarterly-48/more',
    '/plans/requests/1',
    '/measures/a/b',
    '/returns/2023-24-q4',
    '/returns/2023-24-q4/clean-air/more',
    '/account/more',
    '/privacy/more',
    '/people/p1/more',
    '/editions/2023-24-q3/nothing',
    '/editions/2023-24-q3/areas',
    '/editions/2023-24-q3/areas/net-zero/more',
    '/editions/2023-24-q3/changes/more',
    '/editions/2023-24-q3/indicators//',
    '/about/ratings/more',
    '/constructor/id',
  ])('%j is none', (path) => {
    expect(parseAddress(path)).toBeNull();
  });
});
