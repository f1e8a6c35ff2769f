import { expect, it } from 'vitest';
import { chosenList, listsOf } from './return-list.ts';

const lists = (...permissions: Parameters<typeof listsOf>[0]) => listsOf(permissions).map(({ list }) => list);

it('offers the lists that somebody has a use for', () => {
  expect(lists('FILE_RETURNS', 'IMPORT_RETURNS')).toEqual(['MINE', 'ALL']);
  expect(lists('APPROVE_RETURNS', 'REOPEN_RETURNS')).toEqual(['TO_APPROVE', 'ALL']);
  expect(lists('REOPEN_RETURNS')).toEqual(['ALL']);
  expect(lists('MAP_OUTCOMES')).toEqual([]);
});

it('opens the list that the address names, else the first that is offered', () => {
  const offered = listsOf(['APPROVE_RETURNS']);
  expect(chosenList(offered, new URLSearchParams('list=all'))?.list).toBe('ALL');
  expect(chosenList(offered, new URLSearchParams('list=mine'))?.list).toBe('TO_APPROVE');
  expect(chosenList([], new URLSearchParams('list=all'))).toBeNull();
});
