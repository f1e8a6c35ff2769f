import { describe, expect, it } from 'vitest';
import { changeReturn, type ReturnChange } from './change-return.ts';
import { RETURN_STATES, type ReturnState } from './return-state.ts';

const ACTIONS = ['save', 'submit', 'approve', 'send-back', 'reopen'] as const;

/** Every state after every action by somebody else than who submitted; null where it is refused. */
const AFTER: Readonly<Record<ReturnState, Readonly<Record<ReturnChange['action'], ReturnState | null>>>> = {
  NOT_DUE: { save: null, submit: null, approve: null, 'send-back': null, reopen: 'NOT_STARTED' },
  NOT_STARTED: { save: 'DRAFT', submit: 'SUBMITTED', approve: null, 'send-back': null, reopen: null },
  DRAFT: { save: 'DRAFT', submit: 'SUBMITTED', approve: null, 'send-back': null, reopen: null },
  SUBMITTED: { save: null, submit: null, approve: 'APPROVED', 'send-back': 'SENT_BACK', reopen: null },
  SENT_BACK: { save: 'SENT_BACK', submit: 'SUBMITTED', approve: null, 'send-back': null, reopen: null },
  APPROVED: { save: null, submit: null, approve: null, 'send-back': null, reopen: 'DRAFT' },
};

describe.each(RETURN_STATES)('%s', (state) => {
  it.each(ACTIONS)('%s', (action) => {
    const result = changeReturn({ state, submittedBy: 'ada' }, { action, actor: 'ben' });
    const after = AFTER[state][action];
    if (after === null) expect(result).toEqual({ ok: false, error: expect.stringMatching(/\.$/) });
    else expect(result).toEqual({ ok: true, state: after });
  });
});

it('lets nobody approve what they submitted, but lets them send it back', () => {
  const present = { state: 'SUBMITTED', submittedBy: 'ada' } as const;
  expect(changeReturn(present, { action: 'approve', actor: 'ada' })).toEqual({
    ok: false,
    error: 'You submitted this return, so somebody else has to approve it.',
  });
  expect(changeReturn(present, { action: 'send-back', actor: 'ada' })).toEqual({
    ok: true,
    state: 'SENT_BACK',
  });
});

it('says where the return stands when it refuses', () => {
  const approved = { state: 'APPROVED', submittedBy: 'ada' } as const;
  expect(changeReturn(approved, { action: 'save', actor: 'ada' })).toEqual({
    ok: false,
    error: 'The return is approved. To change it, it has to be reopened.',
  });
});
