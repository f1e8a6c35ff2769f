import { expect, it } from 'vitest';
import { standsWords } from './stands-words.ts';

it('says how a measure stands, with who decided when and why', () => {
  expect(standsWords({ status: 'REGISTERED', decision: null })).toBe('Registered.');
  const decision = { at: '2024-02-26T14:05:00Z', by: 'ada', reason: 'Measured already.' };
  expect(standsWords({ status: 'DECLINED', decision })).toBe(
    'Request declined by ada, 26 Feb 2024, 14:05: “Measured already.”',
  );
});
