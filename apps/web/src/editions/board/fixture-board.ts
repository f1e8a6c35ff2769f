import type { BoardEdition, BoardRow, ReturnCounts } from './board-query.ts';

const NONE: ReturnCounts = {
  notDue: 0,
  notStarted: 0,
  draft: 0,
  submitted: 0,
  sentBack: 0,
  approved: 0,
  overdue: 0,
};

function row(directorate: BoardRow['directorate'], counts: Partial<ReturnCounts>): BoardRow {
  return { directorate, counts: { ...NONE, ...counts }, withoutOfficer: 0, withoutApprover: 0 };
}

/** Made up: a quarter of a council of ponds and paths, with one return late and nothing that blocks its next stage. */
export function fixtureBoard(change: Partial<BoardEdition> = {}): BoardEdition {
  return {
    id: '2030-31-q1',
    title: 'Report of Ponds',
    financialYear: '2030-31',
    quarter: 1,
    stage: 'DRAFT',
    revision: 7,
    meetings: [{ body: 'Board of Ponds', date: '2030-09-02' }],
    steps: [],
    nextStage: {
      to: 'MANAGEMENT_TEAM',
      permission: 'MOVE_TO_MANAGEMENT_TEAM',
      mayMove: true,
      checklist: [
        {
          key: 'no-target',
          severity: 'WARNING',
          text: '1 indicator has no target.',
          count: 1,
          indicators: [{ id: 'trees', title: 'Trees planted', series: null }],
          withReturn: ['trees'],
        },
      ],
    },
    board: {
      total: { ...NONE, notStarted: 1, approved: 3, overdue: 1 },
      rows: [
        row({ id: 'ponds', name: 'Ponds' }, { notStarted: 1, overdue: 1 }),
        row({ id: 'paths', name: 'Paths' }, { approved: 2 }),
        row({ id: 'parks', name: 'Parks' }, { notDue: 4 }),
        row(null, { approved: 1 }),
      ],
      late: [
        {
          id: '2030-31-q1.clean-ponds',
          title: 'Clean ponds',
          series: null,
          dueOn: '2030-07-14',
          daysLate: 3,
          state: 'NOT_STARTED',
          responsible: ['Ada'],
          people: [{ id: 'ada', name: 'Ada', email: 'ada@ponds.invalid' }],
          indicator: { id: 'clean-ponds' },
          return: null,
        },
      ],
    },
    ...change,
  };
}
