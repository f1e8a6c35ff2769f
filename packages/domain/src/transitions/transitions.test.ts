import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RatedRow } from './rated-row.ts';
import { transitions } from './transitions.ts';

const row = (indicatorId: string, rag: RatedRow['rag'], waits = false): RatedRow => ({
  indicatorId,
  rag,
  waits,
});

describe('transitions', () => {
  it('counts from rating to rating', () => {
    const before = [row('trees', 'red'), row('ponds', 'red'), row('paths', 'green')];
    const now = [row('trees', 'amber'), row('ponds', 'amber'), row('paths', 'green')];
    expect(transitions(before, now)).toEqual({
      flows: [
        { from: 'red', to: 'amber', count: 2 },
        { from: 'green', to: 'green', count: 1 },
      ],
      changed: ['trees', 'ponds'],
      waiting: 0,
    });
  });

  it('says what was not there and what is not there any more, neither being a change of rating', () => {
    expect(transitions([row('trees', 'green')], [row('ponds', null)])).toEqual({
      flows: [
        { from: 'green', to: 'absent', count: 1 },
        { from: 'absent', to: 'unrated', count: 1 },
      ],
      changed: [],
      waiting: 0,
    });
  });

  it('counts a rating that is no longer given as a change', () => {
    expect(transitions([row('trees', 'green')], [row('trees', null)]).changed).toEqual(['trees']);
  });

  it('tells what is worse first, then better, newly rated, no longer rated', () => {
    const before = [row('a', 'red'), row('b', null), row('c', 'green'), row('d', 'amber'), row('e', 'green')];
    const now = [row('a', 'green'), row('b', 'red'), row('c', null), row('d', 'red'), row('e', 'amber')];
    expect(transitions(before, now).changed).toEqual(['d', 'e', 'a', 'b', 'c']);
  });

  it('leaves out a row that waits for its return, unless it shows a rating', () => {
    const before = [row('trees', 'green'), row('ponds', 'green')];
    const now = [row('trees', null, true), row('ponds', 'red', true)];
    expect(transitions(before, now)).toEqual({
      flows: [{ from: 'green', to: 'red', count: 1 }],
      changed: ['ponds'],
      waiting: 1,
    });
  });

  it('counts every indicator of either edition once', () => {
    const rows = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 }).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            indicatorId: fc.constant(id),
            rag: fc.constantFrom('red', 'amber', 'green', null),
            waits: fc.boolean(),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const { flows, waiting } = transitions(before, now);
        const all = new Set([...before, ...now].map(({ indicatorId }) => indicatorId));
        expect(flows.reduce((sum, { count }) => sum + count, waiting)).toBe(all.size);
      }),
    );
  });
});
