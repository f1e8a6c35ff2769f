import type { BreakdownEntry, BreakdownGroup } from './breakdown-group.ts';

/** A made-up part of the town. */
export function madeEntry(id: string, rest: Partial<BreakdownEntry> = {}): BreakdownEntry {
  return {
    id,
    name: `Part ${id}`,
    suppressed: false,
    value: '30',
    raw: '30%',
    status: 'FINAL',
    numerator: null,
    denominator: null,
    difference: null,
    side: null,
    standing: null,
    share: null,
    shareGiven: false,
    note: null,
    source: null,
    ...rest,
  };
}

/** A made-up group of rates; the whole is 40%. */
export function madeGroup(rest: Partial<BreakdownGroup> = {}): BreakdownGroup {
  return {
    dimension: 'ward',
    name: 'Ward',
    basis: 'RATE',
    whole: '40',
    period: { id: '2096-97-q2', label: 'Q2 2096-97' },
    entries: [madeEntry('a')],
    ...rest,
  };
}
