import { expect, it } from 'vitest';
import { madeFigure } from './fixtures.ts';
import { groupFigures } from './group-figures.ts';

const shown = (...args: Parameters<typeof groupFigures>) =>
  groupFigures(...args).map(({ dimension, period, basis, parts }) => [
    dimension,
    period,
    basis,
    parts.map(({ breakdown }) => breakdown).join(' '),
  ]);

it('parts figures by what divides the town and by period, parts in their order', () => {
  const figures = [
    madeFigure('b'),
    madeFigure('a'),
    madeFigure('x', { dimension: 'sex' }),
    madeFigure('a', { period: '2096-97-q1' }),
  ];
  expect(shown(figures, 'count')).toEqual([
    ['ward', '2096-97-q2', 'count', 'a b'],
    ['sex', '2096-97-q2', 'count', 'x'],
    ['ward', '2096-97-q1', 'count', 'a'],
  ]);
});

it('never sets a rate beside a count, nor a count beside a share', () => {
  const figures = [
    madeFigure('a'),
    madeFigure('b', { kind: 'numerator' }),
    madeFigure('c', { kind: 'share-of-whole' }),
  ];
  expect(shown(figures, 'share')).toEqual([
    ['ward', '2096-97-q2', 'rate', 'a'],
    ['ward', '2096-97-q2', 'count', 'b'],
    ['ward', '2096-97-q2', 'share', 'c'],
  ]);
});

it('keeps a share with its count, and a numerator with its rate', () => {
  const share = madeFigure('a', { kind: 'share-of-whole', value: '35.2' });
  const [counted] = groupFigures([madeFigure('a'), share], 'snapshot');
  expect(counted).toMatchObject({ basis: 'count', parts: [{ figure: { value: '20' }, share }] });
  const parts = [madeFigure('a', { kind: 'numerator' }), madeFigure('a', { kind: 'denominator' })];
  expect(shown([madeFigure('a'), ...parts], 'share')).toEqual([['ward', '2096-97-q2', 'rate', 'a']]);
  expect(shown(parts.slice(1), 'share')).toEqual([]);
});
