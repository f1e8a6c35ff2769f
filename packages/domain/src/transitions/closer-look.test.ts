import { describe, expect, it } from 'vitest';
import { closerLook } from './closer-look.ts';
import type { RatedRow } from './rated-row.ts';

const rows = (rags: Readonly<Record<string, RatedRow['rag']>>): RatedRow[] =>
  Object.entries(rags).map(([indicatorId, rag]) => ({ indicatorId, rag, waits: false }));

describe('closerLook', () => {
  it('names what is red in three quarters running, in this edition’s order', () => {
    const now = rows({ paths: 'red', trees: 'red', ponds: 'red', lawns: 'amber' });
    const before = rows({ trees: 'red', paths: 'red', ponds: 'amber', lawns: 'red' });
    const first = rows({ trees: 'red', paths: 'red', ponds: 'red', lawns: 'red' });
    expect(closerLook([now, before, first])).toEqual({ held: 3, indicatorIds: ['paths', 'trees'] });
  });

  it('says nothing of fewer than three quarters', () => {
    const red = rows({ trees: 'red' });
    expect(closerLook([red, red])).toEqual({ held: 2, indicatorIds: [] });
    expect(closerLook([red, red, null])).toEqual({ held: 2, indicatorIds: [] });
  });

  it('does not count past a quarter that is not held', () => {
    const red = rows({ trees: 'red' });
    expect(closerLook([red, null, red, red])).toEqual({ held: 1, indicatorIds: [] });
  });

  it('leaves out what an edition of the three did not report', () => {
    const red = rows({ trees: 'red' });
    expect(closerLook([red, rows({ ponds: 'red' }), red]).indicatorIds).toEqual([]);
  });

  it('looks at three quarters and no more', () => {
    const red = rows({ trees: 'red' });
    expect(closerLook([red, red, red, rows({ trees: 'green' })])).toEqual({
      held: 3,
      indicatorIds: ['trees'],
    });
  });
});
