// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { forgetAllKept, forgetKept, keep, readKept } from './kept.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('keeps a thing until it is forgotten', () => {
  expect(keep('return:a', { value: '5' })).toBe(true);
  expect(readKept('return:a')).toEqual({ value: '5' });
  forgetKept('return:a');
  expect(readKept('return:a')).toBeNull();
});

it('forgets all of it at once, and nothing else', () => {
  localStorage.setItem('dial-theme', 'dark');
  keep('return:a', 1);
  keep('return:b', 2);
  forgetAllKept();
  expect(Object.keys(localStorage)).toEqual(['dial-theme']);
});

it('lives with storage that is refused or holds nonsense', () => {
  localStorage.setItem('dial-kept:x', '{');
  expect(readKept('x')).toBeNull();
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(keep('x', 1)).toBe(false);
});
