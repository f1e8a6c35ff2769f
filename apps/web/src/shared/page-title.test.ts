import { expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';

it('writes titles as the server does', () => {
  expect(pageTitle('Editions', '/editions', 'Luton Council')).toBe('Editions – Dial, Luton Council');
  expect(pageTitle('Headline, 2023-24 Q3', '/', 'Luton Council')).toBe(
    'Dial – how Luton Council is performing',
  );
  expect(pageTitle('Editions', '/editions', undefined)).toBe('Editions – Dial');
});
