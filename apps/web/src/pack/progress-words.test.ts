import { expect, it } from 'vitest';
import { progressShare, progressWords } from './progress-words.ts';

const job = { done: 0, total: 0, ahead: 0 };

it.each([
  [{ ...job, state: 'WAITING', ahead: 1 }, 'Waiting: one pack is made first.', null],
  [{ ...job, state: 'WAITING', ahead: 3 }, 'Waiting: 3 packs are made first.', null],
  [{ ...job, state: 'READING' }, 'Reading the figures.', 0.1],
  [{ ...job, state: 'COMPOSING' }, 'Writing the pages.', 0.2],
  [{ ...job, state: 'COMPOSING', done: 5, total: 10 }, 'Writing the pages: 5 of 10.', 0.35],
  [{ ...job, state: 'SETTING', done: 10, total: 10 }, 'Laying out the document.', 0.6],
  [{ ...job, state: 'READY' }, 'The pack is ready.', 1],
  [{ ...job, state: 'FAILED' }, 'The pack could not be made.', null],
] as const)('%o', (state, words, share) => {
  expect(progressWords(state)).toBe(words);
  expect(progressShare(state)).toBe(share);
});
