import { expect, it } from 'vitest';
import { contentOf } from '../content-of.ts';
import { filed } from '../fixture-return.ts';
import type { SaveState } from './autosave.ts';
import { saveWords } from './save-words.ts';

const state = (more: Partial<SaveState> = {}): SaveState => ({
  content: contentOf(filed()),
  saved: contentOf(filed()),
  filed: filed(),
  busy: null,
  savedAt: null,
  trouble: null,
  isKept: false,
  ...more,
});

it.each([
  [state(), false, 'Nothing typed yet'],
  [
    state({ filed: filed({ saved: { by: 'Ada', at: '2030-07-01T09:00:00Z' } }) }),
    false,
    'Everything is saved',
  ],
  [state({ isKept: true }), true, 'Not saved yet, kept on this computer'],
  [state({ busy: 'save' }), true, 'Saving…'],
  [state({ savedAt: new Date('2030-07-01T09:42:00Z') }), false, 'Saved 10:42'],
  [
    state({ trouble: { kind: 'unanswered', isOffline: true }, isKept: true }),
    true,
    'Not saved: offline, kept on this computer',
  ],
  [
    state({ trouble: { kind: 'signed-out' } }),
    true,
    'Not saved: you are signed out, and this browser keeps nothing: do not close the page',
  ],
])('%#: says how saving stands', (saving, isUnsaved, words) => {
  expect(saveWords(saving, isUnsaved).words).toBe(words);
});
