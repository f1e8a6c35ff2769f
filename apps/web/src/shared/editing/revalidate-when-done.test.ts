import { expect, it } from 'vitest';
import { revalidateWhenDone } from './revalidate-when-done.ts';

it.each([
  [{ form: 'x', kind: 'done', message: '' }, true],
  [{ form: 'x', kind: 'conflict', message: '', now: '' }, false],
  [{ form: 'x', kind: 'failed' }, false],
  [undefined, true],
])('after %o: %s', (actionResult, again) => {
  expect(revalidateWhenDone({ actionResult, defaultShouldRevalidate: true })).toBe(again);
});
