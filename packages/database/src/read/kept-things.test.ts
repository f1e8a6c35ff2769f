import { expect, test } from 'vitest';
import { watchVersion } from '../open/version-watch.ts';
import { thingKeeper } from './kept-things.ts';

async function made(most = 100) {
  const { watch, hearing } = watchVersion();
  hearing.begin();
  await watch.learn(async () => '7');
  const things = thingKeeper({ ...watch, written: async () => undefined, stop: async () => undefined }, most);
  const trees = (visibility: 'PUBLISHED' | 'DRAFT' = 'PUBLISHED') => {
    const kept = things(visibility)?.of<string | null>('trees');
    if (kept === undefined) throw new Error('Nothing is kept.');
    return kept;
  };
  return { things, trees, hearing };
}

test('a thing is kept under its key and kind, nothing included', async () => {
  const { things, trees } = await made();
  trees().set('a', 'an oak');
  trees().set('b', null);
  expect([trees().get('a'), trees().get('b'), trees().get('c')]).toEqual(['an oak', null, undefined]);
  expect(things('PUBLISHED')?.of('ponds').get('a')).toBeUndefined();
});

test('by those of one visibility alone', async () => {
  const { trees } = await made();
  trees('DRAFT').set('a', 'not yet published');
  expect(trees().get('a')).toBeUndefined();
});

test('is let go when the data moves, also by who still holds where it was kept', async () => {
  const { trees, hearing } = await made();
  const before = trees();
  before.set('a', 'an oak');
  hearing.tell('8');
  expect(trees().get('a')).toBeUndefined();
  before.set('a', 'read of what stood before');
  expect(trees().get('a')).toBeUndefined();
});

test('nothing is kept while it is not known which data stands', async () => {
  const { things, hearing } = await made();
  hearing.end();
  expect(things('PUBLISHED')).toBeNull();
});

test('all is let go beyond the most, lists counted by their rows', async () => {
  const { things } = await made(6);
  const lists = things('PUBLISHED')?.of<string[]>('lists');
  lists?.set('a', ['1', '2']);
  lists?.set('b', ['1']);
  expect(lists?.get('a')).toEqual(['1', '2']);
  lists?.set('c', ['1', '2']);
  expect(things('PUBLISHED')?.of('lists').get('a')).toBeUndefined();
});
