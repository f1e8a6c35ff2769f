import { describe, expect, test } from 'vitest';
import { needsAttention } from './needs-attention.ts';

describe('what needs attention', () => {
  test.each(['BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE'] as const)(
    'red does, however it moved: %s',
    (movement) => {
      expect(needsAttention({ rag: 'red', before: 'red', movement })).toBe('RED');
      expect(needsAttention({ rag: 'red', before: null, movement })).toBe('RED');
    },
  );

  test('so does what is rated worse than in the preceding edition', () => {
    expect(needsAttention({ rag: 'amber', before: 'green', movement: 'BETTER' })).toBe('WORSENED');
    expect(needsAttention({ rag: 'amber', before: 'red', movement: 'BETTER' })).toBeNull();
    expect(needsAttention({ rag: 'amber', before: 'amber', movement: 'BETTER' })).toBeNull();
  });

  test('so does amber that moved the wrong way, and nothing that is green', () => {
    expect(needsAttention({ rag: 'amber', before: null, movement: 'WORSE' })).toBe('MISSED_AND_WORSE');
    expect(needsAttention({ rag: 'amber', before: null, movement: 'NOT_COMPARABLE' })).toBeNull();
    expect(needsAttention({ rag: 'green', before: 'red', movement: 'WORSE' })).toBeNull();
  });

  test('what has no rating does not, even where it had one', () => {
    expect(needsAttention({ rag: null, before: 'green', movement: 'WORSE' })).toBeNull();
  });
});
