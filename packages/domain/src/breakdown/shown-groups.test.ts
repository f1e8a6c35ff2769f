import { describe, expect, it } from 'vitest';
import { madeFigure } from './fixtures.ts';
import { shownGroups, type WholeFigure } from './shown-groups.ts';

const period = '2096-97-q2';
const whole = (kind: string, value: string, numerator: string | null = null): WholeFigure => ({
  ...{ period, kind, value, numerator },
});
const facts = { measure: 'share', polarity: 'higher-is-better', conceal: false } as const;
const counts = { ...facts, measure: 'count' } as const;

describe('a rate', () => {
  it('is compared with that of the whole in the same period', () => {
    const wholes = [{ ...whole('actual', '99'), period: '2096-97-q1' }, whole('actual', '34.8')];
    const [group] = shownGroups([madeFigure('a', { value: '30' })], wholes, facts);
    expect(group).toMatchObject({ basis: 'rate', whole: '34.8' });
    expect(group?.parts[0]).toMatchObject({
      withWhole: { difference: '-4.8', side: 'below', standing: 'worse' },
      share: null,
    });
  });

  it('is compared with nothing where the whole has no figure', () => {
    expect(shownGroups([madeFigure('a')], [], facts)[0]?.parts[0]?.withWhole).toBeNull();
  });
});

describe('a count', () => {
  it('is a percentage of the whole and never above or below it', () => {
    const lewsey = madeFigure('a', { kind: 'numerator', value: '14' });
    const wholes = [whole('actual', '2.5', '152')];
    for (const found of [
      shownGroups([lewsey], wholes, facts),
      shownGroups([madeFigure('a', { value: '14' })], [whole('actual', '152')], counts),
    ]) {
      expect(found[0]).toMatchObject({ basis: 'count', whole: '152' });
      expect(found[0]?.parts[0]).toMatchObject({ withWhole: null, share: '9.2', shareGiven: false });
    }
  });

  it('keeps the percentage that is given', () => {
    const given = [madeFigure('a'), madeFigure('a', { kind: 'share-of-whole', value: '19' })];
    const [group] = shownGroups(given, [whole('actual', '100')], counts);
    expect(group?.parts[0]).toMatchObject({ share: '19', shareGiven: true });
  });
});

it('a share of the whole is not compared with its rate', () => {
  const share = madeFigure('a', { kind: 'share-of-whole', value: '39.5' });
  const [group] = shownGroups([share], [whole('actual', '2.5'), whole('numerator', '152')], facts);
  expect(group).toMatchObject({ basis: 'share', whole: '152' });
  expect(group?.parts[0]).toMatchObject({ withWhole: null, share: '39.5', shareGiven: true });
});

describe('small numbers', () => {
  const figures = [
    madeFigure('a', { value: '3' }),
    madeFigure('b', { value: '7' }),
    madeFigure('c', { value: '20' }),
    madeFigure('a', { value: '1', period: '2096-97-q1', printed: true }),
  ];
  const hidden = (conceal: boolean) =>
    shownGroups(figures, [whole('actual', '30')], { ...counts, conceal }).flatMap(({ period: of, parts }) =>
      parts.filter(({ concealed }) => concealed).map(({ figure }) => `${of} ${figure.breakdown}`),
    );

  it('are kept, with what they could be had from, unless they are printed', () => {
    expect(hidden(true)).toEqual([`${period} a`, `${period} b`]);
    expect(hidden(false)).toEqual([]);
  });

  it('are compared with nothing and share nothing', () => {
    const [group] = shownGroups(figures, [whole('actual', '30')], { ...counts, conceal: true });
    expect(group?.parts[0]).toEqual({
      figure: figures[0],
      concealed: true,
      withWhole: null,
      share: null,
      shareGiven: false,
    });
  });
});
