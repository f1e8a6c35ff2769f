import type { RatingStripGroup } from '@dial/domain/chart/draw/draw-rating-strips';
import { RAG_WORDS, RAGS, type Rag } from '../../shared/rag.ts';
import { GAP_WORDS } from '../gap-words.ts';
import type { Priority } from '../list/priority-section.tsx';
import { presentRating, type RatedRow } from '../mapping/present-rating.ts';
import { STATE_WORDS, type TrackState } from '../on-track/track.ts';
import { drawnRag } from './drawn-rag.ts';

/** The shown outcomes as a picture's rows: the present ratings of their agreed measures, counted in words. */
export function outcomeStrips(
  priorities: readonly Priority[],
  rows: ReadonlyMap<string, RatedRow>,
  states: ReadonlyMap<string, TrackState>,
  edition: string,
): RatingStripGroup[] {
  return priorities.map(({ name, outcomes }) => ({
    name,
    rows: outcomes.map((outcome) => {
      const ratings = outcome.mappings
        .filter(({ status }) => status === 'AGREED')
        .map(({ indicator }) => presentRating(rows.get(indicator.id), edition).rag);
      const state = states.get(outcome.id);
      const said = state === undefined ? '' : `${STATE_WORDS[state]}: `;
      return {
        name: outcome.name,
        ratings: ratings.map(drawnRag),
        words: ratings.length === 0 ? GAP_WORDS.NO_MEASURE : `${said}${countWords(ratings)}`,
      };
    }),
  }));
}

/** "1 red, 3 green, 2 not rated". */
function countWords(ratings: readonly (Rag | null)[]): string {
  return [...RAGS, null]
    .map((rag) => {
      const count = ratings.filter((rating) => rating === rag).length;
      const word = rag === null ? 'not rated' : RAG_WORDS[rag].toLowerCase();
      return count === 0 ? '' : `${count} ${word}`;
    })
    .filter((words) => words !== '')
    .join(', ');
}
