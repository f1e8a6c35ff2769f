import { expect, it } from 'vitest';
import { followUpWords } from './recommendation-words.ts';

const TODAY = '2024-03-01';

it.each([
  [{ responseKind: 'PARTLY_ACCEPTED', dueOn: '2024-01-01' }, 'Partly accepted'],
  [{ responseKind: null, dueOn: null }, 'Waits for an answer'],
  [{ responseKind: null, dueOn: '2024-03-01' }, 'Waits for an answer by 1 Mar 2024'],
  [{ responseKind: null, dueOn: '2024-02-29' }, 'Answer overdue since 29 Feb 2024'],
] as const)('%o: %s', (state, words) => {
  expect(followUpWords(state, TODAY)).toBe(words);
});
