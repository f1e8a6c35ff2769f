import { parseAddress } from '@dial/domain/address/parse-address';
import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { routes } from './routes.tsx';

/** The pattern of the page that the browser draws for an address. */
const pattern = (address: string) => matchRoutes(routes, address)?.at(-1)?.route.path;

describe('routes', () => {
  it.each([
    '/',
    '/editions',
    '/editions/',
    '/editions/2023-24-q3',
    '/editions/2023-24-q3/indicators',
    '/editions/2023-24-q3/indicators/homeless-relief',
    '/editions/2023-24-q3/areas/net-zero',
    '/editions/2023-24-q3/conflicts',
    '/editions/2023-24-q3/glossary',
    '/editions/2023-24-q3/data',
    '/editions/2023-24-q3/pack',
    '/editions/open',
    '/editions/2023-24-q3/changes',
    '/editions/2023-24-q3/history',
    '/editions/2023-24-q3/highlights',
    '/editions/2023-24-q3/import',
    '/editions/2023-24-q3/targets',
    '/editions/2023-24-q3/recommendations',
    '/audit',
    '/views',
    '/compare',
    '/outcomes',
    '/outcomes/matrix',
    '/outcomes/better-air-quality',
    '/measures',
    '/measures/decent-streets',
    '/framework',
    '/framework/quarterly-48',
    '/plans',
    '/plans/requests',
    '/plans/parks',
    '/corporate-plan',
    '/corporate-plan/council-1',
    '/returns',
    '/returns/import',
    '/returns/2023-24-q4/clean-air',
    '/search',
    '/about',
    '/about/ratings',
    '/accessibility',
    '/privacy',
    '/cookies',
    '/terms',
    '/sign-in',
    '/set-password',
    '/account',
    '/people',
    '/people/p1',
  ])('draw %s, as the server says that it is a page', (address) => {
    expect(parseAddress(address)).not.toBeNull();
    expect(pattern(address)).not.toBe('*');
  });

  it.each(['/nowhere', '/editions/2023-24-q3/nothing', '/about/ratings/more'])(
    'draw no page for %s, as the server says that there is none',
    (address) => {
      expect(parseAddress(address)).toBeNull();
      expect(pattern(address)).toBe('*');
    },
  );
});
