import type { Override } from './override.ts';

/** A made-up override for tests: approved, amber. */
export function override(more: Partial<Override> = {}): Override {
  return {
    id: 'row.override-1',
    rag: 'AMBER',
    reason: 'The count was late.',
    expiresOn: '2024-06-30',
    state: 'APPROVED',
    version: 2,
    proposed: { by: 'Ada', at: '2024-05-01T08:00:00Z' },
    decided: { by: 'Bo', at: '2024-05-02T08:00:00Z', reason: null },
    mayDecide: false,
    mayWithdraw: false,
    ...more,
  };
}
