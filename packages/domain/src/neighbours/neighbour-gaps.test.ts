import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actual } from '../rating/fixtures.ts';
import {
  type ComparisonInput,
  type NeighbourFigure,
  type NeighbourKind,
  neighbourGaps,
} from './neighbour-gaps.ts';

const theirs = (
  kind: NeighbourKind,
  period: string,
  value: string | null,
  note: string | null = null,
): NeighbourFigure => ({ ...actual(period, value), kind, note });

const input = (more: Partial<ComparisonInput> = {}): ComparisonInput => ({
  unit: '%',
  decimals: 1,
  polarity: 'higher-is-better',
  measure: 'share',
  actuals: [],
  neighbours: [],
  breaks: [],
  ...more,
});

const shown = (made: ReturnType<typeof neighbourGaps>) =>
  made.map(({ kind, period, gap, better, previous }) => [
    kind,
    period.id,
    gap.toFixed(),
    better,
    previous?.change.toFixed() ?? null,
  ]);

describe('the gap to neighbours', () => {
  /** Council tax collected, 2016-17 (000 lines 219 to 224); the year stands there a second time as the year to the end of Q4. */
  const councilTax = input({
    decimals: 2,
    actuals: [
      actual('2014-15', '96.8'),
      actual('2015-16', '97.00'),
      actual('2016-17-ytd-q3', '85.59'),
      actual('2016-17-ytd-q4', '96.88'),
      actual('2016-17', '96.88'),
    ],
    neighbours: [
      theirs('national', '2014-15', null),
      theirs('national', '2015-16', '97.0'),
      theirs('national', '2016-17', '97.1'),
      theirs('national', '2016-17-ytd-q4', '97.1'),
      theirs('statistical-neighbours', '2015-16', '97.0'),
      theirs('statistical-neighbours', '2016-17', '96.9'),
      theirs('statistical-neighbours', '2016-17-ytd-q4', '96.9'),
    ],
  });

  it('is own less theirs at the same period, newest first, with its movement over a year', () => {
    expect(shown(neighbourGaps(councilTax)).map(([kind, , ...rest]) => [kind, ...rest])).toEqual([
      ['national', '-0.22', false, '-0.22'],
      ['statistical-neighbours', '-0.02', false, '-0.02'],
      ['national', '0', null, null],
      ['statistical-neighbours', '0', null, null],
    ]);
  });

  it('is said in words', () => {
    const [newest, , oldest] = neighbourGaps(councilTax);
    expect(newest?.explanation).toMatch(
      /^96\.88% \(.*2016-17\) beside 97\.10% nationally: 0\.22 percentage points lower, worse, as higher is better\. In 2015-16: no gap\.$/,
    );
    expect(oldest?.explanation).toBe('97.00% (2015-16) beside 97.00% nationally: the same.');
  });

  /** Business rates collected, 2016-17 (000 lines 185 to 190): theirs are of the year before. */
  it('says by how much the newest figure of others is older than the newest own one', () => {
    const made = neighbourGaps(
      input({
        actuals: [actual('2014-15', '97.6'), actual('2015-16', '98.1'), actual('2016-17', '98.60')],
        neighbours: [
          theirs('national', '2015-16', '98.2', 'Commentary (line 198): the 2015/16 figure'),
          theirs('national', '2014-15', '98.0'),
          theirs('statistical-neighbours', '2015-16', '98.0'),
        ],
      }),
    );
    expect(made.map(({ lag }) => lag)).toEqual([
      'The newest national figure is of 2015-16, a year older than the newest own one (2016-17).',
      'The newest figure of statistical neighbours is of 2015-16, a year older than the newest own one (2016-17).',
      null,
    ]);
    expect(made[0]?.explanation).toContain('Note: Commentary (line 198)');
  });

  it.each([
    ['2023-24-q3', '2023-24-q2', 'a quarter'],
    ['2023-24-q3', '2022-23-q4', '3 quarters'],
    ['2023-12', '2023-10', '2 months'],
    ['2023-24', '2020-21', '3 years'],
  ])('of %s and %s is %s older', (mine, other, lag) => {
    const actuals = [actual(mine, '1'), actual(other, '1')];
    const [gap] = neighbourGaps(input({ actuals, neighbours: [theirs('national', other, '1')] }));
    expect(gap?.lag).toContain(`, ${lag} older`);
  });

  it('turns with polarity, and is neither where high and low are not judged', () => {
    const better = (polarity: ComparisonInput['polarity']) =>
      neighbourGaps({ ...councilTax, polarity })[0]?.better;
    expect(better('higher-is-better')).toBe(false);
    expect(better('lower-is-better')).toBe(true);
    expect(better('not-judged')).toBeNull();
    expect(better('within-range')).toBeNull();
  });

  it('does not look back across a changed definition', () => {
    expect(neighbourGaps({ ...councilTax, breaks: ['2016-17'] })[0]?.previous).toBeNull();
    expect(neighbourGaps({ ...councilTax, breaks: ['2015-16'] })[0]?.previous).not.toBeNull();
  });

  it('is none beside another period, and none of what is awaited', () => {
    const neighbours = [theirs('national', '2016-17-q3', '97.1'), theirs('national', '2014-15', null)];
    expect(neighbourGaps({ ...councilTax, neighbours })).toEqual([]);
  });

  it.each([
    ['count', 'number', 0],
    ['snapshot', 'number', 0],
    ['amount', '£m', 0],
    ['average', '£ per week', 1],
    ['rate', 'per 10,000', 1],
    ['snapshot', '%', 1],
    ['average', 'number', 1],
    ['rate', 'days', 1],
  ] as const)('of a %s in %s is given %i times: a larger place counts more', (measure, unit, times) => {
    const neighbours = [theirs('national', '2016-17', '97.1')];
    expect(neighbourGaps({ ...councilTax, measure, unit, neighbours })).toHaveLength(times);
  });

  it('is the other way round from the other side, and moves by the difference of its own movements', () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure, figure), ([mine, other, mineBefore, otherBefore]) => {
        const between = (own: readonly string[], their: readonly string[]) =>
          neighbourGaps(
            input({
              actuals: [actual('2015-16', own[0] ?? ''), actual('2016-17', own[1] ?? '')],
              neighbours: [
                theirs('national', '2015-16', their[0] ?? ''),
                theirs('national', '2016-17', their[1] ?? ''),
              ],
            }),
          )[0];
        const one = between([mineBefore, mine], [otherBefore, other]);
        const reversed = between([otherBefore, other], [mineBefore, mine]);
        if (one === undefined || reversed === undefined) throw new Error('There is a gap each way.');
        expect(one.gap.plus(reversed.gap).toFixed()).toBe('0');
        expect(one.better === null ? null : !one.better).toBe(reversed.better);
        expect(one.previous?.gap.plus(one.previous.change)).toEqual(one.gap);
      }),
    );
  });
});
