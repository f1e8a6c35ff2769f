import { expect, it } from 'vitest';
import { inPlaceWords, standingWords } from './override-words.ts';

it('says what the rule gives beside what people set', () => {
  expect(inPlaceWords('RED')).toBe('Set by people; Dial’s rule gives red');
  expect(inPlaceWords(null)).toBe('Set by people; Dial’s rule gives no rating');
});

it('says how an override stands', () => {
  expect(standingWords({ state: 'PROPOSED', rag: 'AMBER', expiresOn: '2024-03-01' })).toBe(
    'Proposed: amber, until 1 Mar 2024',
  );
});
