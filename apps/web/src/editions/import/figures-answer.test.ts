import { expect, it } from 'vitest';
import { readFiguresAnswer } from './figures-answer.ts';

const COUNTS = { rows: 6, added: 1, changed: 2, unchanged: 2, left: 1, rated: 4, ratingsChanged: 3 };
const PROBLEM = { sheet: null, row: 4, column: 'D', message: 'The value is missing.' };

it('reads what an import came to', () => {
  expect(readFiguresAnswer(200, { import: COUNTS })).toEqual({ kind: 'done', counts: COUNTS });
});

it('reads the first problems, and how many there are', () => {
  expect(readFiguresAnswer(422, { errors: [PROBLEM, {}], count: 250 })).toEqual({
    kind: 'errors',
    errors: [PROBLEM],
    count: 250,
  });
});

it.each([
  [403, { error: 'Only editors.' }, 'Only editors.'],
  [503, { error: 'Try again soon.' }, 'Try again soon.'],
  [413, null, 'The server does not take this file.'],
])('%d: %o is refused', (status, body, message) => {
  expect(readFiguresAnswer(status, body)).toEqual({ kind: 'refused', message });
});

it.each([
  [0, null],
  [500, { error: 'x' }],
  [200, { import: { rows: 1 } }],
  [200, []],
])('%d: %o is no answer', (status, body) => {
  expect(readFiguresAnswer(status, body)).toEqual({ kind: 'failed' });
});
