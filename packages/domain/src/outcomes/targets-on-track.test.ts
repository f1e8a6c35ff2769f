import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_MEASURE, NOT_REPORTED, rated, unrated } from './fixtures.ts';
import { targetsOnTrack } from './targets-on-track.ts';

const anyMeasure = fc.constantFrom(...EVERY_MEASURE);
const anyOutcomes = fc.array(fc.array(anyMeasure, { maxLength: 4 })).map((lists) =>
  lists.map((measures, index) => ({
    outcome: `outcome-${index}`,
    measures,
  })),
);

describe('targetsOnTrack', () => {
  it.each([
    ['every rated measure green', [rated('green'), rated('green')], 'ON_TRACK'],
    ['green beside unrated', [rated('green'), unrated('AWAITING_DATA')], 'ON_TRACK'],
    ['green beside not reported', [rated('green'), NOT_REPORTED], 'ON_TRACK'],
    ['one amber among green', [rated('green'), rated('green'), rated('amber')], 'NOT_ON_TRACK'],
    ['red', [rated('red')], 'NOT_ON_TRACK'],
    ['nothing rated', [unrated('NO_TARGET'), unrated('NOT_DUE')], 'NOT_RATED'],
    ['nothing reported', [NOT_REPORTED], 'NOT_RATED'],
    ['red that is only listed', [rated('red', { listedOnly: true })], 'NOT_RATED'],
  ])('%s', (_name, measures, state) => {
    const { outcomes } = targetsOnTrack([{ outcome: 'made-up', measures }]);
    expect(outcomes).toMatchObject([{ outcome: 'made-up', state }]);
  });

  it('counts outcomes with an agreed measure, never weighted, and says how', () => {
    const outcome = (name: string, ...measures: ReturnType<typeof rated>[]) => ({ outcome: name, measures });
    const counted = targetsOnTrack([
      outcome('a', rated('green'), rated('green'), rated('green')),
      outcome('b', rated('green'), rated('red')),
      outcome('c', unrated('NO_TARGET')),
      outcome('d'),
    ]);
    expect(counted).toEqual({
      onTrack: 1,
      agreed: 3,
      percent: '33.3',
      explanation:
        '3 of 4 outcomes have an agreed measure. 1 of 3 is on track (33.3%), 1 is not and 1 has no rated measure in this edition. An outcome is on track when at least one of its agreed measures is rated and none of them is red or amber.',
      outcomes: [
        { outcome: 'a', state: 'ON_TRACK', ratings: { red: 0, amber: 0, green: 3, unrated: [] } },
        { outcome: 'b', state: 'NOT_ON_TRACK', ratings: { red: 1, amber: 0, green: 1, unrated: [] } },
        {
          outcome: 'c',
          state: 'NOT_RATED',
          ratings: { red: 0, amber: 0, green: 0, unrated: [{ reason: 'NO_TARGET', count: 1 }] },
        },
      ],
    });
  });

  it('has no percentage of nothing', () => {
    expect(targetsOnTrack([{ outcome: 'a', measures: [] }])).toEqual({
      onTrack: 0,
      agreed: 0,
      percent: null,
      explanation: 'No outcome has an agreed measure yet, so there is nothing to count.',
      outcomes: [],
    });
  });

  it('rounds half away from zero: 1 of 16 is 6.3%', () => {
    const outcomes = Array.from({ length: 16 }, (_, index) => ({
      outcome: String(index),
      measures: [rated(index === 0 ? 'green' : 'red')],
    }));
    expect(targetsOnTrack(outcomes).percent).toBe('6.3');
  });

  it('every agreed outcome is in one state, and the counts are of them', () => {
    fc.assert(
      fc.property(anyOutcomes, (all) => {
        const { outcomes, onTrack, agreed, percent } = targetsOnTrack(all);
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(
          all.filter(({ measures }) => measures.length > 0).map(({ outcome }) => outcome),
        );
        expect(agreed).toBe(outcomes.length);
        expect(onTrack).toBe(outcomes.filter(({ state }) => state === 'ON_TRACK').length);
        if (percent !== null) {
          expect(Number(percent)).toBeGreaterThanOrEqual(0);
          expect(Number(percent)).toBeLessThanOrEqual(100);
        }
        for (const { state, ratings } of outcomes) {
          expect(state === 'ON_TRACK').toBe(ratings.green > 0 && ratings.red + ratings.amber === 0);
        }
      }),
    );
  });

  it('is no better for a red measure more, and no other for a copy of a measure', () => {
    fc.assert(
      fc.property(anyOutcomes, anyMeasure, (all, measure) => {
        const before = targetsOnTrack(all.map((one) => ({ ...one, measures: [measure, ...one.measures] })));
        const copied = targetsOnTrack(
          all.map((one) => ({ ...one, measures: [measure, measure, ...one.measures] })),
        );
        expect(copied.outcomes.map(({ state }) => state)).toEqual(before.outcomes.map(({ state }) => state));
        const worse = targetsOnTrack(
          all.map((one) => ({ ...one, measures: [rated('red'), measure, ...one.measures] })),
        );
        expect(worse.onTrack).toBe(0);
      }),
    );
  });
});
