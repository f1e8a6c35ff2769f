import { expect, it } from 'vitest';
import { listLede } from './list-lede.ts';

const states = (...all: readonly Parameters<typeof listLede>[1][number]['state'][]) =>
  all.map((state) => ({ state }));

it.each([
  ['MINE', states('DRAFT', 'SENT_BACK', 'APPROVED', 'NOT_DUE'), '2 returns still to file'],
  ['MINE', states('SUBMITTED', 'NOT_DUE'), 'You have filed all'],
  ['MINE', [], 'Nothing is asked of you now.'],
  ['TO_APPROVE', states('SUBMITTED'), '1 return waits for'],
  ['TO_APPROVE', [], 'No return waits'],
  ['ALL', states('DRAFT', 'DRAFT'), '2 returns that you may see.'],
  [null, [], 'An administrator can give you one'],
] as const)('%s of %o', (list, rows, words) => {
  expect(listLede(list, rows)).toContain(words);
});

it('does not send an administrator to an administrator', () => {
  expect(listLede(null, [], true)).toContain('under People');
});
