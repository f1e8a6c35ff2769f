import { expect, it } from 'vitest';
import { typedRecommendation } from './change-recommendation.ts';

it('reads what was typed, each indicator once, no day where none is chosen', () => {
  const data = new FormData();
  data.set('text', 'Look again');
  data.set('dueOn', '');
  for (const id of ['clean-air', '', 'fires', 'clean-air']) data.append('indicators', id);
  expect(typedRecommendation(data)).toEqual({
    text: 'Look again',
    indicators: ['clean-air', 'fires'],
    dueOn: null,
  });
});
