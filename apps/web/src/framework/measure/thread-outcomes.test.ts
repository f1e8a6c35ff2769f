import { expect, it } from 'vitest';
import { threadOutcomes } from './thread-outcomes.ts';

const mapping = (status: 'AGREED' | 'PROPOSED' | 'RETIRED', id: string) => ({
  status,
  outcome: { id, name: id.toUpperCase() },
});

it('names each outcome once, agreed where any mapping is, with the indicators it is reached through', () => {
  const indicators = [
    { name: 'one', outcomes: [mapping('PROPOSED', 'a'), mapping('PROPOSED', 'b'), mapping('RETIRED', 'c')] },
    { name: 'two', outcomes: [mapping('AGREED', 'b')] },
  ];
  expect(threadOutcomes(indicators)).toEqual([
    { id: 'b', name: 'B', agreed: true, through: ['one', 'two'] },
    { id: 'a', name: 'A', agreed: false, through: ['one'] },
  ]);
});
