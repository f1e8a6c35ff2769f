import type { ReturnState } from './return-state.ts';

export interface ReturnStanding {
  readonly state: ReturnState;
  /** Id of the person who submitted it last; null where nobody has. */
  readonly submittedBy: string | null;
}

/** What is done with a return. Who may do it is a matter of roles; that a reason is given to send back or reopen, of the writer. */
export interface ReturnChange {
  readonly action: 'save' | 'submit' | 'approve' | 'send-back' | 'reopen';
  /** Id of the person who does it. */
  readonly actor: string;
}

export type ChangedReturn =
  | { readonly ok: true; readonly state: ReturnState }
  | { readonly ok: false; readonly error: string };

/**
 * The state of a return after a change, or why there can be none, in words. What was sent back stays so while it is worked on; what is
 * reopened is a draft again, and one that was not due is asked for. Nobody approves a return that they submitted themselves.
 */
export function changeReturn(present: ReturnStanding, { action, actor }: ReturnChange): ChangedReturn {
  const { state } = present;
  switch (action) {
    case 'save':
      if (state in FIXED) return refused(state);
      return changed(state === 'SENT_BACK' ? 'SENT_BACK' : 'DRAFT');
    case 'submit':
      return state in FIXED ? refused(state) : changed('SUBMITTED');
    case 'approve':
      if (state !== 'SUBMITTED') return refused(state);
      if (actor === present.submittedBy) {
        return { ok: false, error: 'You submitted this return, so somebody else has to approve it.' };
      }
      return changed('APPROVED');
    case 'send-back':
      return state === 'SUBMITTED' ? changed('SENT_BACK') : refused(state);
    case 'reopen':
      if (state === 'APPROVED') return changed('DRAFT');
      return state === 'NOT_DUE' ? changed('NOT_STARTED') : refused(state);
  }
}

/** States in which nobody types. */
const FIXED = { NOT_DUE: true, SUBMITTED: true, APPROVED: true } as const;

const WHY: Readonly<Record<ReturnState, string>> = {
  NOT_DUE: 'Nothing is owed for this indicator this quarter.',
  NOT_STARTED: 'The return has not been started.',
  DRAFT: 'The return is a draft that has not been submitted.',
  SUBMITTED: 'The return is submitted and waits for approval.',
  SENT_BACK: 'The return was sent back and has not been submitted again.',
  APPROVED: 'The return is approved. To change it, it has to be reopened.',
};

const changed = (state: ReturnState): ChangedReturn => ({ ok: true, state });

const refused = (state: ReturnState): ChangedReturn => ({ ok: false, error: WHY[state] });
