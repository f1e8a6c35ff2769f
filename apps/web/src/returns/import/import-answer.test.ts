import { expect, it } from 'vitest';
import { readImportAnswer } from './import-answer.ts';

const PROBLEM = { sheet: 'Returns', row: 4, column: 'H', message: 'The cell shows a date.' };

it('reads what would change', () => {
  const body = {
    import: { id: 'i1', fileName: 'place.xlsx', changed: 1, unchanged: 3 },
    rows: [{ id: 'q1.air', row: 4, title: 'Air', changes: [{ label: 'Figure', before: null, after: '96' }] }],
    notices: [PROBLEM],
  };
  expect(readImportAnswer(200, body)).toEqual({
    kind: 'preview',
    id: 'i1',
    fileName: 'place.xlsx',
    changed: 1,
    unchanged: 3,
    rows: body.rows,
    notices: [PROBLEM],
  });
});

it('reads every error, those of the whole file included', () => {
  const whole = { sheet: null, row: null, column: null, message: 'It is another edition’s.' };
  expect(readImportAnswer(422, { errors: [PROBLEM, whole], notices: [] })).toEqual({
    kind: 'errors',
    errors: [PROBLEM, whole],
    notices: [],
  });
});

it.each([
  [413, null, 'refused', 'too large'],
  [403, { message: 'Not in your directorate.' }, 'refused', 'Not in your directorate.'],
  [401, {}, 'refused', 'signed out'],
])('%d: %o is %s', (status, body, kind, words) => {
  const answer = readImportAnswer(status, body);
  expect(answer.kind).toBe(kind);
  expect(answer.kind === 'refused' && answer.message).toContain(words);
});

it.each([
  [500, {}],
  [502, null],
  [200, 'x'],
  [200, { import: {} }],
])('%d: %o is no answer', (status, body) => {
  expect(readImportAnswer(status, body)).toEqual({ kind: 'failed' });
});
