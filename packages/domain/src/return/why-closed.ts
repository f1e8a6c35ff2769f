import type { Stage } from '../stage/stage.ts';
import { changeReturn } from './change-return.ts';
import type { ReturnState } from './return-state.ts';

export interface ReturnPlace {
  readonly state: ReturnState;
  /** Of its edition. */
  readonly stage: Stage;
  /** It was reopened after its edition had left the draft. */
  readonly reopened: boolean;
}

/**
 * Why a return can be neither saved nor submitted now, and what to do, in words; null where it can. A draft's returns are open; once
 * the edition has moved on, only what was reopened since; of a published one none.
 */
export function whyClosed({ state, stage, reopened }: ReturnPlace): string | null {
  if (stage === 'PUBLISHED') {
    return 'The edition is published. A figure of an earlier period is revised in the next return; an editor corrects what was published.';
  }
  const saved = changeReturn({ state, submittedBy: null }, { action: 'save', actor: '' });
  if (!saved.ok) return saved.error;
  if (stage === 'DRAFT' || reopened) return null;
  return 'The edition has left the draft, so its figures are fixed. Ask an editor to reopen the return.';
}
