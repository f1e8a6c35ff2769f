import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparability, type ComparedLink, comparableWith } from './comparable-with.ts';

const link = (earlier: string, later: string, comparability: Comparability): ComparedLink => ({
  earlier,
  later,
  comparability,
});

const of = (member: string, ...links: ComparedLink[]) =>
  Object.fromEntries([...comparableWith(links, member)].sort());

describe('comparableWith', () => {
  it('carries "same" on over any number of links, in both directions', () => {
    expect(of('c', link('a', 'b', 'same'), link('b', 'c', 'same'), link('c', 'd', 'same'))).toEqual({
      a: 'same',
      b: 'same',
      d: 'same',
    });
  });

  it('never takes a changed definition for the same', () => {
    const links = [link('a', 'b', 'same'), link('b', 'c', 'changed-definition'), link('c', 'd', 'same')];
    expect(of('a', ...links)).toEqual({ b: 'same', c: 'changed-definition', d: 'changed-definition' });
    expect(of('d', ...links)).toEqual({ a: 'changed-definition', b: 'changed-definition', c: 'same' });
  });

  it('compares nothing beyond a link that forbids it', () => {
    expect(of('a', link('a', 'b', 'not-comparable'), link('b', 'c', 'same'))).toEqual({
      b: 'not-comparable',
      c: 'not-comparable',
    });
  });

  it('believes what is said of the two themselves, the most careful where several links do', () => {
    const around = [link('a', 'b', 'same'), link('b', 'c', 'same')];
    expect(of('a', ...around, link('a', 'c', 'not-comparable'))).toEqual({ b: 'same', c: 'not-comparable' });
    expect(of('a', link('a', 'b', 'changed-definition'), link('a', 'b', 'same'))).toEqual({
      b: 'changed-definition',
    });
  });

  it('leaves out what no link leads to', () => {
    expect(of('a', link('b', 'c', 'same'))).toEqual({});
  });

  it('says the same from both ends', () => {
    const member = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const comparability = fc.constantFrom<Comparability>('same', 'changed-definition', 'not-comparable');
    const links = fc.array(fc.tuple(member, member, comparability).map((parts) => link(...parts)));
    fc.assert(
      fc.property(links, member, member, (all, one, other) => {
        const there = comparableWith(all, one).get(other);
        expect(comparableWith(all, other).get(one)).toBe(there);
      }),
    );
  });
});
