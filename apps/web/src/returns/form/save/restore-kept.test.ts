// @vitest-environment happy-dom
import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import { afterEach, expect, it } from 'vitest';
import { keep } from '../../../shared/kept.ts';
import { keptPlace } from './kept-return.ts';
import { restoreKept } from './restore-kept.ts';

afterEach(() => localStorage.clear());

const kept = { content: { ...EMPTY_RETURN, value: '96' }, version: 3, at: '2030-07-01T09:42:00Z' };
const present = { content: EMPTY_RETURN, version: 3, isOpen: true };

it.each([
  ['nothing is kept', null, present, 'none'],
  ['the server has it', kept, { ...present, content: kept.content, version: 4 }, 'none'],
  ['nothing was saved since', kept, present, 'restore'],
  ['somebody saved since', kept, { ...present, version: 4 }, 'choose'],
  ['it was submitted elsewhere', kept, { ...present, isOpen: false }, 'choose'],
] as const)('where %s: %s', (_case, was, now, kind) => {
  expect(restoreKept(was, now).kind).toBe(kind);
});

it('is kept for one person and one return alone', () => {
  keptPlace('ada', 'q1.air').put(kept);
  expect(keptPlace('ada', 'q1.air').read()).toEqual(kept);
  expect(keptPlace('bo', 'q1.air').read()).toBeNull();
  expect(keptPlace('ada', 'q1.ponds').read()).toBeNull();
});

it.each([
  ['no content', { version: 3, at: 'x' }],
  ['another shape', { ...kept, content: { ...kept.content, revisions: [{ period: 1 }] } }],
  ['an unknown status', { ...kept, content: { ...kept.content, status: 'LOST' } }],
])('takes no notice of what holds %s', (_what, value) => {
  keep('return:ada:q1.air', value);
  expect(keptPlace('ada', 'q1.air').read()).toBeNull();
});
