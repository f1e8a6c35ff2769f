import type { ReturnCountRow } from '@dial/database/read/board';
import { directorateOf } from '../schema/directorate-of.ts';

export interface ReturnCounts {
  readonly notDue: number;
  readonly notStarted: number;
  readonly draft: number;
  readonly submitted: number;
  readonly sentBack: number;
  readonly approved: number;
  /** Of those that wait for their officer, past the due date. */
  readonly overdue: number;
}

export interface BoardRow {
  readonly directorate: { readonly id: string; readonly name: string } | null;
  readonly counts: ReturnCounts;
  /** Returns still to be filed, and still to be approved, where nobody who may has an account. */
  readonly withoutOfficer: number;
  readonly withoutApprover: number;
}

/** The counts of an edition's returns, of all and by directorate in the order of the rows. */
export function boardOf(rows: readonly ReturnCountRow[]): {
  readonly total: ReturnCounts;
  readonly rows: readonly BoardRow[];
} {
  const groups = [...Map.groupBy(rows, ({ directorateId }) => directorateId).values()];
  return {
    total: countsOf(rows),
    rows: groups.flatMap((group): BoardRow[] => {
      const [first] = group;
      if (first === undefined) return [];
      const withoutOfficer = sum(group.map((row) => row.withoutOfficer));
      const withoutApprover = sum(group.map((row) => row.withoutApprover));
      return [
        { directorate: directorateOf(first), counts: countsOf(group), withoutOfficer, withoutApprover },
      ];
    }),
  };
}

function countsOf(rows: readonly ReturnCountRow[]): ReturnCounts {
  const of = (state: ReturnCountRow['state']) =>
    sum(rows.filter((row) => row.state === state).map(({ count }) => count));
  return {
    notDue: of('NOT_DUE'),
    notStarted: of('NOT_STARTED'),
    draft: of('DRAFT'),
    submitted: of('SUBMITTED'),
    sentBack: of('SENT_BACK'),
    approved: of('APPROVED'),
    overdue: sum(rows.map(({ overdue }) => overdue)),
  };
}

const sum = (counted: readonly number[]) => counted.reduce((total, count) => total + count, 0);
