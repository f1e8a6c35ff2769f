import { expect, it } from 'vitest';
import { flowWords } from './flow-words.ts';

it('says what stayed and what went where', () => {
  expect(
    flowWords([
      { from: 'RED', to: 'RED', count: 1 },
      { from: 'RED', to: 'GREEN', count: 2 },
      { from: 'GREEN', to: 'ABSENT', count: 1 },
    ]),
  ).toBe('1 indicator kept its rating; 2 went from red to green and 1 went from green to not reported.');
  expect(flowWords([{ from: 'RED', to: 'RED', count: 2 }])).toBe('2 indicators kept their rating.');
});
