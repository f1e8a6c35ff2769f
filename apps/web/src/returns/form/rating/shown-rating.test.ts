import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import { expect, it } from 'vitest';
import { filed } from '../fixture-return.ts';
import { rateTyped } from './rate-typed.ts';
import { shownRating } from './shown-rating.ts';
import { typedFacts } from './typed-facts.ts';

const typed = rateTyped(typedFacts(filed()), { ...EMPTY_RETURN, value: '80' });

it('shows the browser’s rating until the server has what is typed, then the server’s', () => {
  expect(shownRating(typed, null)).toMatchObject({ rag: 'RED', movement: 'WORSE', from: 'browser' });
  const preview = {
    ...filed().preview,
    rag: 'AMBER' as const,
    explanation: 'A rule that the browser lacks.',
  };
  expect(shownRating(typed, preview)).toMatchObject({
    rag: 'AMBER',
    explanation: 'A rule that the browser lacks.',
    from: 'server',
  });
});
