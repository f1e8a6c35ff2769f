import { expect, it } from 'vitest';
import { ownAddress } from './own-address.ts';

it.each(['/', '/returns?list=all', '/editions/2023-24-q4#board', '/sign-inventory'])('leads to %s', (to) => {
  expect(ownAddress(to)).toBe(to);
});

it.each([
  null,
  '',
  'returns',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/a/..//elsewhere.example',
  'javascript:alert(1)',
  '//',
  '/sign-in?to=/account',
  '/set-password',
])('leads to the headline for %j', (to) => {
  expect(ownAddress(to)).toBe('/');
});
