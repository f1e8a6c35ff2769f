/** Where an override of a rating stands. It shows while it is approved, and lapses after its last day. */
export const OVERRIDE_STATES = ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED'] as const;

type OverrideState = (typeof OVERRIDE_STATES)[number];

/** What is done with an override that somebody proposed. */
export type OverrideChange = 'approve' | 'refuse' | 'withdraw' | 'lapse';

export interface PresentOverride {
  readonly state: OverrideState;
  /** A person's id. */
  readonly proposedBy: string;
}

export type ChangedOverride =
  | { readonly ok: true; readonly state: OverrideState }
  | { readonly ok: false; readonly error: string };

/**
 * The state of an override after a change by `actor`, or why there can be no such change, in words. Nobody approves what they
 * proposed themselves. One that was proposed may still be withdrawn after it was approved; what is over stays as it is.
 */
export function changeOverride(
  present: PresentOverride,
  change: OverrideChange,
  actor: string,
): ChangedOverride {
  const { state, proposedBy } = present;
  if (state !== 'PROPOSED' && state !== 'APPROVED') return { ok: false, error: OVER[state] };
  if (change === 'withdraw') return { ok: true, state: 'WITHDRAWN' };
  if (change === 'lapse') return { ok: true, state: 'LAPSED' };
  if (state === 'APPROVED') return { ok: false, error: 'The override is approved already.' };
  if (change === 'refuse') return { ok: true, state: 'REFUSED' };
  if (actor === proposedBy)
    return { ok: false, error: 'Somebody else has to approve an override than who proposed it.' };
  return { ok: true, state: 'APPROVED' };
}

const OVER: Readonly<Record<Exclude<OverrideState, 'PROPOSED' | 'APPROVED'>, string>> = {
  REFUSED: 'The override was refused. Propose it anew.',
  WITHDRAWN: 'The override was withdrawn. Propose it anew.',
  LAPSED: 'The override has lapsed. Propose it anew.',
};
