import { EMPTY_RETURN, type ReturnContent } from '@dial/domain/return/return-content';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../shared/figures/fixture-figure.ts';
import { filed } from '../fixture-return.ts';
import { rateTyped } from './rate-typed.ts';
import { typedFacts } from './typed-facts.ts';

const FACTS = typedFacts(filed());
const typed = (content: Partial<ReturnContent>, facts = FACTS) =>
  rateTyped(facts, { ...EMPTY_RETURN, ...content });

describe('the rating that a figure would get', () => {
  it.each([
    ['96', 'green', 'better', null],
    ['95', 'green', 'same', null],
    ['90', 'amber', 'worse', 'fell from green to amber'],
    ['80', 'red', 'worse', 'the rating is red'],
  ])('%s is %s and %s', (value, rag, movement, asked) => {
    const { rating, movement: moved, commentaryAsked } = typed({ value });
    expect([rating.rag, moved.movement]).toEqual([rag, movement]);
    if (asked === null) expect(commentaryAsked).toBeNull();
    else expect(commentaryAsked).toContain(asked);
  });

  it('moves across no recorded break', () => {
    const { movement: moved } = typed({ value: '96' }, { ...FACTS, breaks: [FACTS.period] });
    expect(moved.movement).toBe('not-comparable');
    expect(moved.explanation).toMatch(/^The definition changed with /);
  });

  it.each(['', '9x', 'n/a'])(
    'is none while “%s” is typed: the figure is owed, and the latest does not stand in',
    (value) => {
      const owed = typed({ value });
      expect(owed.value).toBeNull();
      expect(owed.faults.map(({ field }) => field)).toEqual(value === '' ? [] : ['value']);
      expect(owed.rating).toMatchObject({ rag: null, unratedReason: 'AWAITING_DATA' });
    },
  );

  it('is that of the latest held where no figure is asked for this quarter', () => {
    const notDue = figure('2030-31-q1', null, { status: 'NOT_DUE' });
    const rest = { state: 'NOT_DUE', history: [...filed().history, notDue] } as const;
    expect(typed({}, typedFacts(filed(rest))).rating).toMatchObject({
      rag: 'green',
      ratedValuePeriod: '2029-30-q4',
    });
  });

  it('is of the edition’s quarter where the row names no period, with nothing to move from', () => {
    const { rating, movement } = typed({ value: '96' }, typedFacts(filed({ period: null })));
    expect([rating.ratedValuePeriod, movement.movement]).toEqual(['2030-31-q1', 'not-comparable']);
  });

  it('takes no notice of what was filed here before for the same period', () => {
    const before = figure('2030-31-q1', '80', { id: 'before' });
    const facts = typedFacts(filed({ history: [...filed().history, before], filedHere: ['before'] }));
    expect(typed({}, facts).movement.explanation).toBe('There is no figure for Q1 2030-31.');
  });

  it('is that of the latest held for a figure that is awaited, and none for one that is not available', () => {
    const awaited = typed({ status: 'AWAITED', expected: '2030-09-01' }).rating;
    expect([awaited.rag, awaited.ratedValuePeriod]).toEqual(['green', '2029-30-q4']);
    expect(awaited.explanation).toContain('The latest held, for Q4 2029-30');
    expect(typed({ status: 'NOT_AVAILABLE', reason: 'Lost' }).rating.unratedReason).toBe('NOT_AVAILABLE');
  });

  it('takes the place of the figure that stood for the period', () => {
    const before = filed();
    const again = typedFacts({ ...before, period: { id: '2029-30-q4', label: 'Q4 2029-30' } });
    expect(typed({ value: '60' }, again).rating).toMatchObject({
      rag: 'red',
      ratedValuePeriod: '2029-30-q4',
    });
  });

  it('is of the target for the period, changes with its points, and needs one that stands', () => {
    const [standing] = filed().targets;
    if (standing === undefined) throw new Error('The fixture has a target');
    const rule = { ...filed().rule, tolerancePoints: '0.5' };
    expect(typed({ value: '94' }, typedFacts(filed({ rule }))).rating.rag).toBe('red');
    const none = typedFacts(filed({ targets: [{ ...standing, standing: false }] }));
    expect(typed({ value: '94' }, none).rating.unratedReason).toBe('NO_TARGET');
  });
});

it('works the value out of its parts, and minds a value that says something else', () => {
  expect(typed({ numerator: '59', denominator: '186' })).toMatchObject({ isFromParts: true, faults: [] });
  expect(typed({ numerator: '59', denominator: '186' }).value?.toFixed()).toBe('31.7');
  expect(typed({ value: '40', numerator: '59', denominator: '186' }).faults[0]?.field).toBe('value');
});

it('asks about a figure far from those of the same kind of period', () => {
  expect(typed({ value: '9.6' }).question).toContain('last 4 figures');
  expect(typed({ value: '96' }).question).toBeNull();
  const later = figure('2030-31-q3', '9.7');
  expect(
    typed({ value: '9.6' }, typedFacts(filed({ history: [...filed().history, later] }))).question,
  ).toContain('last 4 figures');
  expect(typed({ value: '9.6' }).problems.map(({ field }) => field)).toContain('confirmed');
  expect(typed({ value: '9.6', confirmed: true }).problems.map(({ field }) => field)).not.toContain(
    'confirmed',
  );
});

it('compares with a past figure as it is revised', () => {
  const revision = {
    period: '2029-30-q4',
    value: '97',
    numerator: null,
    denominator: null,
    reason: 'Miscount',
  };
  expect(typed({ value: '96', revisions: [revision] }).movement.movement).toBe('worse');
});

it('reads measure and aggregation in whatever case, and falls back on the plainest', () => {
  const rule = { ...filed().rule, measure: 'Amount', aggregation: null };
  expect(typedFacts(filed({ rule }))).toMatchObject({ measure: 'amount', aggregation: 'latest' });
});
