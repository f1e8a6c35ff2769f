import { describe, expect, it } from 'vitest';
import { cellWords, isFilled } from './cell-words.ts';
import { madeCell, numberCell } from './fixtures.ts';
import { isMissingWord } from './is-missing-word.ts';
import { periodAgrees } from './period-agrees.ts';
import { readDateCell } from './read-date-cell.ts';
import { readStatusCell } from './read-status-cell.ts';
import { readTextCell } from './read-text-cell.ts';

describe('the words of a cell', () => {
  it.each([
    ['  two \u00a0words ', 'two  words'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ["'- a point", '- a point'],
    ['\ufeffx\u200b', 'x'],
    [' \u00a0\t', ''],
  ])('of %j are %j', (text, words) => {
    expect(cellWords(madeCell(text))).toBe(words);
  });

  it('are something where a formula stands, nothing where the cell is merged away', () => {
    expect(isFilled(madeCell('', { formula: 'A1' }))).toBe(true);
    expect(isFilled(madeCell('x', { mergedWith: 'H4' }))).toBe(false);
    expect(isFilled(madeCell(' \u00a0'))).toBe(false);
    expect(isFilled(undefined)).toBe(false);
  });
});

describe('a word for a missing figure', () => {
  it.each(['n/a', 'N/A', '-', '–', '?', 'tbc', 'None', 'not  available'])('%j is one', (text) => {
    expect(isMissingWord(text)).toBe(true);
  });
  it.each(['', ' ', '0', '98.3', '£', '5 n/a'])('%j is none', (text) => {
    expect(isMissingWord(text)).toBe(false);
  });
});

describe('a status', () => {
  it.each([
    ['final', 'FINAL'],
    ['Not available', 'NOT_AVAILABLE'],
    ['NOT_AVAILABLE', 'NOT_AVAILABLE'],
    ['not-available ', 'NOT_AVAILABLE'],
    [' AWAITED', 'AWAITED'],
    ['', 'FINAL'],
  ])('%j is %s', (text, status) => {
    expect(readStatusCell(madeCell(text), 'Status')).toMatchObject({ ok: true, value: status });
  });

  it.each([madeCell('done'), madeCell('TRUE', { kind: 'boolean' }), madeCell('#N/A', { kind: 'error' })])(
    'is not $text',
    (cell) => {
      expect(readStatusCell(cell, 'Status').ok).toBe(false);
    },
  );
});

describe('a date', () => {
  it.each([
    [madeCell('31-May', { kind: 'date', number: '45443', date: '2024-05-31' }), '2024-05-31'],
    [madeCell('31 May 2024'), '2024-05-31'],
    [madeCell(' '), null],
    [undefined, null],
  ])('of %o', (cell, value) => {
    expect(readDateCell(cell, 'Expected')).toMatchObject({ ok: true, value });
  });

  it.each([
    numberCell('45443'),
    madeCell('12:30', { kind: 'date', number: '0.5' }),
    madeCell('soon'),
    madeCell('TRUE', { kind: 'boolean' }),
  ])('is not $text', (cell) => {
    expect(readDateCell(cell, 'Expected').ok).toBe(false);
  });
});

it('reads a text as it is shown, and explains the formula that a dash makes', () => {
  expect(readTextCell(numberCell('12', { text: '12.0' }), 'Reason')).toMatchObject({ value: '12.0' });
  const dash = madeCell('#NAME?', { kind: 'error', formula: '-late' });
  expect(readTextCell(dash, 'Commentary')).toMatchObject({
    ok: false,
    error: expect.stringContaining('apostrophe'),
  });
});

it.each([
  ['Q1 2030-31', '2030-31-q1', true],
  ['2030-31-q1', '2030-31-q1', true],
  ['q1  2030-31', '2030-31-q1', true],
  ['Q4 2029-30', '2030-31-q1', false],
  ['Jun-30', '2030-06', true],
  ['June 2030', '2030-06', true],
  ['01-Jun-30', '2030-06', true],
  ['Jul-30', '2030-06', false],
  ['Jun-29', '2030-06', false],
])('a row about %j for %s: %s', (said, period, agrees) => {
  expect(periodAgrees(said, period)).toBe(agrees);
});
