import type { RatingStripGroup } from '@dial/domain/chart/draw/draw-rating-strips';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { STRENGTH_WORDS } from '../mapping/mapping-words.ts';
import { presentRating, type RatedRow } from '../mapping/present-rating.ts';
import { drawnRag } from '../picture/drawn-rag.ts';
import type { OutcomeMeasure } from './outcome-measure.ts';

/** Measures as a picture's rows, each with its own rating in words. */
export function measureStrips(
  measures: readonly Pick<OutcomeMeasure, 'strength' | 'indicator'>[],
  rows: ReadonlyMap<string, RatedRow>,
  edition: string,
): RatingStripGroup[] {
  const drawn = measures.map(({ strength, indicator }) => {
    const { rag, words } = presentRating(rows.get(indicator.id), edition);
    return {
      name: `${indicatorName(indicator)} (${STRENGTH_WORDS[strength]})`,
      ratings: [drawnRag(rag)],
      words,
    };
  });
  return [{ name: '', rows: drawn }];
}
