import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it('counts what stands and what is not decided, and nothing else', () => {
  const of = (...statuses: Parameters<typeof countWords>[0][number]['status'][]) =>
    countWords(statuses.map((status) => ({ status })));
  expect(of()).toBe('0 measures');
  expect(of('REGISTERED', 'WITHDRAWN', 'DECLINED')).toBe('1 measure');
  expect(of('REGISTERED', 'APPROVED', 'REQUESTED')).toBe('2 measures, 1 request not decided yet');
});
