import type { ReturnState } from './return-state.ts';

/** Whether a return was due before a day and still waits for its officer; one that waits for a manager is not late any more. */
export function isOverdue(
  { state, dueOn }: { readonly state: ReturnState; readonly dueOn: string | null },
  today: string,
): boolean {
  return (
    dueOn !== null && dueOn < today && (state === 'NOT_STARTED' || state === 'DRAFT' || state === 'SENT_BACK')
  );
}
