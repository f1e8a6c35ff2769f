import { expect, it } from 'vitest';
import { readRoutes } from './read-routes.ts';

it('reads the pages with their files', () => {
  const source = `
    { index: true, lazy: () => import('../headline/home-page.tsx') },
    {
      path: 'editions/:edition',
      lazy: () => import('../headline/headline-page.tsx'),
    },
    { path: '*', Component: NotFoundPage },`;
  expect(readRoutes(source)).toEqual([
    { path: '', module: 'src/headline/home-page.tsx' },
    { path: 'editions/:edition', module: 'src/headline/headline-page.tsx' },
  ]);
});

it('refuses a page that is written in another way', () => {
  expect(() => readRoutes("{ path: 'about', lazy: about },")).toThrow('Of 1 lazy pages 0');
});
