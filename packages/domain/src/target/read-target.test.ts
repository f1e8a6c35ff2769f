import { describe, expect, it } from 'vitest';
import { readTarget, type TypedTarget } from './read-target.ts';

const TYPED: TypedTarget = { cadence: 'period', period: '2096-97-q3', value: null, lower: null, upper: null };
const read = (typed: Partial<TypedTarget>) => readTarget({ ...TYPED, ...typed }, '%');

describe('readTarget', () => {
  it('reads a level, as typed', () => {
    const result = read({ value: ' 98.50% ' });
    expect(result).toMatchObject({ ok: true, target: { form: 'level', raw: '98.50%' } });
    expect(result.ok && result.target.form === 'level' ? result.target.value.toFixed() : null).toBe('98.5');
  });

  it('reads a range', () => {
    expect(read({ lower: '8', upper: '12' })).toMatchObject({
      ok: true,
      target: { form: 'range', raw: '8 to 12' },
    });
  });

  it('reads nothing as a target taken back', () => {
    expect(read({ value: ' ' })).toEqual({ ok: true, target: { form: 'none' } });
  });

  it.each([
    [{ value: 'many' }, 'value'],
    [{ value: '£5' }, 'value'],
    [{ value: '5', lower: '4', upper: '6' }, 'value'],
    [{ lower: '4' }, 'upper'],
    [{ upper: '4' }, 'lower'],
    [{ lower: '6', upper: '4' }, 'upper'],
    [{ value: '5', period: '2096-97' }, 'period'],
    [{ value: '5', period: 'soon' }, 'period'],
    [{ value: '5', period: null }, 'period'],
    [{ value: '5', cadence: 'standing' }, 'period'],
    [{ value: '5', cadence: 'year' }, 'period'],
    [{ value: '5', cadence: 'year-to-date' }, 'period'],
  ] as const)('refuses %j by %s', (typed, field) => {
    expect(read(typed)).toMatchObject({ ok: false, problems: [{ field }] });
  });

  it.each(['-1', '100.1'])('refuses %s of a share, and takes it of another percentage', (value) => {
    const typed = { value, lower: null, upper: null, cadence: 'standing', period: null } as const;
    expect(readTarget(typed, '%', true)).toEqual({
      ok: false,
      problems: [{ field: 'value', message: 'A share lies from 0 to 100%.' }],
    });
    expect(readTarget(typed, '%')).toMatchObject({ ok: true });
  });

  it.each(['0', '100'])('takes %s of a share', (value) => {
    const typed = { value, lower: null, upper: null, cadence: 'standing', period: null } as const;
    expect(readTarget(typed, '%', true)).toMatchObject({ ok: true });
  });

  it.each([
    ['period', '2096-12'],
    ['period', 'r12m-2096-12'],
    ['year-to-date', '2096-97-ytd-q3'],
    ['year-to-date', 'ay2096-97-ytd-q3'],
    ['year', '2096-97'],
    ['year', 'ay2096-97'],
    ['standing', null],
  ] as const)('takes a target of cadence %s for %s', (cadence, period) => {
    expect(read({ value: '5', cadence, period })).toMatchObject({ ok: true });
  });
});
