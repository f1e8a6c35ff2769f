import { expect, it } from 'vitest';
import { instantWords } from './instant-words.ts';

it('says an instant as it was in London, in summer an hour later than universal time', () => {
  expect(instantWords('2024-02-26T14:05:00.000Z')).toBe('26 Feb 2024, 14:05');
  expect(instantWords('2024-07-01T23:30:00Z')).toBe('2 Jul 2024, 00:30');
});

it('shows what is no instant as it is', () => {
  expect(instantWords('lately')).toBe('lately');
});
