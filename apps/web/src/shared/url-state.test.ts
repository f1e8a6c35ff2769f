import { expect, it } from 'vitest';
import { printQuery, writeList } from './url-state.ts';

it('prints a query, or nothing', () => {
  const written = new URLSearchParams();
  expect(printQuery(written)).toBe('');
  writeList(written, 'area', ['a', 'b&c']);
  expect(printQuery(written)).toBe('?area=a&area=b%26c');
});
