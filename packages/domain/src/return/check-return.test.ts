import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import { checkDraft } from './check-draft.ts';
import { checkReturn, type ReturnFacts } from './check-return.ts';
import { EMPTY_RETURN, type ReturnContent, type ReturnRevision } from './return-content.ts';

const FACTS: ReturnFacts = {
  unit: '%',
  decimals: 1,
  history: ['31', '32', '30', '33'].map(decimal),
  rag: 'green',
  previousRag: 'green',
  movement: 'same',
  reported: [],
  today: '2024-05-01',
};

const REVISION: ReturnRevision = {
  period: '2023-24-q2',
  value: '30.5',
  numerator: null,
  denominator: null,
  reason: 'Late cases.',
};

const check = (content: Partial<ReturnContent>, facts: Partial<ReturnFacts> = {}) =>
  checkReturn({ ...EMPTY_RETURN, ...content }, { ...FACTS, ...facts }).map(
    ({ field, message }) => `${field}: ${message}`,
  );

it.each<[string, Partial<ReturnContent>, Partial<ReturnFacts>]>([
  ['a figure', { value: '31.7' }, {}],
  ['a provisional one', { status: 'PROVISIONAL', value: '31.7%' }, {}],
  ['a revised one with its reason', { status: 'REVISED', value: '31.7', reason: 'Recounted.' }, {}],
  ['parts alone', { numerator: '59', denominator: '186' }, {}],
  ['parts in pounds', { numerator: '£59.00', denominator: '£186.00' }, {}],
  ['parts that agree', { value: '31.7', numerator: '59', denominator: '186' }, {}],
  ['awaited with a date', { status: 'AWAITED', expected: '2024-08-31' }, {}],
  ['not available with a reason', { status: 'NOT_AVAILABLE', reason: 'The survey was not held.' }, {}],
  ['red with commentary', { value: '31.7', commentary: 'It is.' }, { rag: 'red' }],
  ['awaited for today', { status: 'AWAITED', expected: '2024-05-01' }, {}],
  ['below zero as before', { value: '-3' }, { history: ['3', '-5', '0', '1'].map(decimal) }],
  ['a share above 100 as before', { value: '104' }, { history: ['99', '103'].map(decimal) }],
  ['far out and confirmed', { value: '90', confirmed: true }, {}],
  [
    'above the whole and confirmed',
    { numerator: '7706', denominator: '7152', confirmed: true },
    { history: [] },
  ],
  ['a revision', { value: '31.7', revisions: [REVISION] }, {}],
  [
    'a revision by its parts',
    { value: '31.7', revisions: [{ ...REVISION, value: '', numerator: '1', denominator: '3' }] },
    {},
  ],
])('accepts %s', (_, content, facts) => {
  expect(check(content, facts)).toEqual([]);
});

it.each<[string, Partial<ReturnContent>, Partial<ReturnFacts>, string[]]>([
  ['nothing', {}, {}, ['value: Type the figure, or say that it is awaited or not available.']],
  ['spaces', { value: '  ' }, {}, ['value: Type the figure, or say that it is awaited or not available.']],
  ['what is no figure', { value: '12k' }, {}, ['value: Write the figure in full in %, without "k".']],
  ['one part', { value: '31.7', numerator: '59' }, {}, ['denominator: Type the denominator too.']],
  ['the other part', { denominator: '59' }, {}, ['numerator: Type the numerator too.']],
  [
    'a part that is none',
    { numerator: 'x', denominator: '1' },
    {},
    ['numerator: "x" is not a number. Where there is none, choose the status that says why.'],
  ],
  [
    'nothing to divide by',
    { numerator: '1', denominator: '0' },
    {},
    ['denominator: The denominator has to be above zero.'],
  ],
  [
    'parts that disagree',
    { value: '32.7', numerator: '59', denominator: '186' },
    {},
    ['value: 59 of 186 is 31.7%, not 32.7%.'],
  ],
  [
    'a share above its whole',
    { numerator: '7706', denominator: '7152' },
    {},
    ['confirmed: 7,706 of 7,152 is more than the whole. Is it right?'],
  ],
  [
    'a slip',
    { value: '317' },
    {},
    ['confirmed: 317% is 10 times the largest of the last 4 figures (33%). Is the unit right?'],
  ],
  [
    'awaited for a day that is past',
    { status: 'AWAITED', expected: '2024-04-30' },
    {},
    ['expected: The day on which the figure is expected is past. Choose today or a later day.'],
  ],
  [
    'a figure below zero as none was before',
    { value: '-3' },
    { history: ['3', '5', '0', '1'].map(decimal) },
    ['confirmed: −3% is below zero, as none of the figures held is. Is it right?'],
  ],
  [
    'parts below zero, with nothing held',
    { numerator: '-5', denominator: '100' },
    { history: [] },
    ['confirmed: −5% is below zero. Is it right?'],
  ],
  [
    'a share above 100',
    { value: '104' },
    { history: [] },
    ['confirmed: 104% is more than the whole. Is it right?'],
  ],
  ['awaited without a date', { status: 'AWAITED' }, {}, ['expected: Say when the figure is expected.']],
  [
    'awaited with a figure',
    { status: 'AWAITED', expected: '2024-08-31', value: '3' },
    {},
    ['value: A figure that is awaited cannot be typed. Clear it, or choose another status.'],
  ],
  [
    'not available without a reason',
    { status: 'NOT_AVAILABLE' },
    {},
    ['reason: Say why there is no figure.'],
  ],
  [
    'revised without a reason',
    { status: 'REVISED', value: '31.7', reason: ' ' },
    {},
    ['reason: Say why the figure is revised.'],
  ],
  [
    'red without commentary',
    { value: '31.7', commentary: '\n ' },
    { rag: 'red' },
    ['commentary: Commentary is asked for, as the rating is red.'],
  ],
  [
    'a fall without commentary',
    { value: '31.7' },
    { rag: 'amber' },
    ['commentary: Commentary is asked for, as the rating fell from green to amber.'],
  ],
  [
    'revisions without what they need',
    {
      value: '31.7',
      revisions: [REVISION, { ...REVISION, value: '', reason: '' }, { ...REVISION, period: 'x' }],
    },
    {},
    [
      'revisions.1.period: This period is revised twice.',
      'revisions.1.value: Type the revised figure.',
      'revisions.1.reason: Say why the figure is revised.',
      'revisions.2.period: Choose the period whose figure changes.',
    ],
  ],
])('refuses %s', (_, content, facts, expected) => {
  expect(check(content, facts)).toEqual(expected);
});

it('saves a draft that could not be submitted', () => {
  const content: ReturnContent = {
    ...EMPTY_RETURN,
    value: '12k',
    numerator: 'x',
    revisions: [{ ...REVISION, value: '' }],
  };
  expect(checkDraft(content)).toEqual([]);
});

it.each<[Partial<ReturnContent>, string, RegExp]>([
  [
    { commentary: 'a'.repeat(10_001) },
    'commentary',
    /^The commentary has 10,001 characters; at most 10,000 are kept\.$/,
  ],
  [{ commentary: 'a\u0000b' }, 'commentary', /cannot be shown/],
  [{ value: '1'.repeat(61) }, 'value', /^The figure has 61 characters/],
  [{ reason: 'a'.repeat(2001) }, 'reason', /2,001/],
  [{ expected: '2024-02-30' }, 'expected', /calendar/],
  [{ expected: 'soon' }, 'expected', /calendar/],
  [{ revisions: [{ ...REVISION, reason: 'a'.repeat(2001) }] }, 'revisions.0.reason', /2,001/],
  [{ revisions: Array.from({ length: 53 }, () => REVISION) }, 'revisions', /At most 52/],
])('cannot save draft %#', (content, field, message) => {
  const problems = checkDraft({ ...EMPTY_RETURN, ...content });
  expect(problems).toEqual([{ field, message: expect.stringMatching(message) }]);
  // Nor can it be submitted.
  expect(checkReturn({ ...EMPTY_RETURN, ...content }, FACTS)).toEqual(problems);
});
