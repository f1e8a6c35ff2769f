import { expect, it } from 'vitest';
import { commentaryAsked } from './commentary-asked.ts';

it.each([
  ['red', 'red', 'better', 'Commentary is asked for, as the rating is red.'],
  ['red', 'green', 'worse', 'Commentary is asked for, as the rating is red.'],
  ['red', null, 'not-comparable', 'Commentary is asked for, as the rating is red.'],
  ['amber', 'green', 'better', 'Commentary is asked for, as the rating fell from green to amber.'],
  ['amber', 'red', 'worse', 'Commentary is asked for, as the figure is worse than before.'],
  ['green', 'green', 'worse', 'Commentary is asked for, as the figure is worse than before.'],
  [null, 'red', 'worse', 'Commentary is asked for, as the figure is worse than before.'],
  ['amber', 'amber', 'same', null],
  ['amber', null, 'better', null],
  ['green', 'amber', 'better', null],
  [null, 'green', 'not-comparable', null],
] as const)('%s after %s, %s', (rag, previousRag, movement, reason) => {
  expect(commentaryAsked({ rag, previousRag, movement })).toBe(reason);
});
