import { expect, it } from 'vitest';
import { sameGrants } from './same-grants.ts';

const editor = { name: 'editor', scope: 'council' };
const officer = { name: 'reporting-officer', scope: 'service:parks' };

it('knows the same roles in any order', () => {
  expect(sameGrants([], [])).toBe(true);
  expect(sameGrants([editor, officer], [officer, editor])).toBe(true);
});

it('knows others', () => {
  expect(sameGrants([editor], [editor, officer])).toBe(false);
  expect(sameGrants([editor], [officer])).toBe(false);
  expect(sameGrants([officer], [{ ...officer, scope: 'service:streets' }])).toBe(false);
});
