import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_MEASURE, NOT_REPORTED, rated, unrated } from './fixtures.ts';
import { outcomeGaps } from './outcome-gaps.ts';

const noFigure = { hasFigure: false };

const anyMeasure = fc.constantFrom(...EVERY_MEASURE);

describe('outcomeGaps', () => {
  it.each([
    ['no agreed measure', [], ['NO_MEASURE']],
    ['a rated measure', [rated('red')], []],
    ['a measure that the edition does not report', [NOT_REPORTED], ['NO_DATA']],
    ['a figure without a target', [unrated('NO_TARGET')], ['NO_TARGET']],
    ['a figure whose target is a sentence', [unrated('TARGET_NOT_NUMERIC')], ['NO_TARGET']],
    ['neither target nor figure', [unrated('NO_TARGET', noFigure)], ['NO_TARGET', 'NO_DATA']],
    ['a target whose figure is awaited', [unrated('AWAITING_DATA', noFigure)], ['NO_DATA']],
    ['a target that is not due yet', [unrated('NOT_DUE')], []],
    ['one without a target beside one with it', [unrated('NO_TARGET'), rated('green')], []],
    [
      'a figure without a target, and a target without a figure',
      [unrated('NO_TARGET'), unrated('AWAITING_DATA', noFigure)],
      [],
    ],
    [
      'a measure that is not judged beside one that is not reported',
      [unrated('NOT_JUDGED'), NOT_REPORTED],
      ['NO_TARGET'],
    ],
    ['a measure only listed in the index', [unrated('DATA_ONLY', { listedOnly: true })], ['NO_DATA']],
    ['a published rating without a figure', [rated('amber', noFigure)], ['NO_DATA']],
  ])('%s', (_name, measures, gaps) => {
    expect(outcomeGaps(measures)).toEqual(gaps);
  });

  it('lacks a measure alone where none is agreed, and never lacks one otherwise', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure), (measures) => {
        const gaps = outcomeGaps(measures);
        expect(gaps.includes('NO_MEASURE')).toBe(measures.length === 0);
        if (measures.length === 0) expect(gaps).toEqual(['NO_MEASURE']);
      }),
    );
  });

  it('whatever the order; and a further rated measure with a figure closes every gap', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure), (measures) => {
        expect(outcomeGaps(measures.toReversed())).toEqual(outcomeGaps(measures));
        expect(outcomeGaps([...measures, rated('green')])).toEqual([]);
      }),
    );
  });

  it('a measure that the edition does not report neither opens nor closes the other gaps', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure, { minLength: 1 }), (measures) => {
        expect(outcomeGaps([...measures, NOT_REPORTED])).toEqual(outcomeGaps(measures));
      }),
    );
  });
});
