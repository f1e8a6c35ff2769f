import { formatDate } from '@dial/domain/period/format-date';
import { RAG_WORDS, type Rag } from '../rag.ts';
import type { Override } from './override.ts';
import type { OverrideEdit } from './override-edit.ts';

export const OVERRIDE_STATE_WORDS: Readonly<Record<Override['state'], string>> = {
  PROPOSED: 'Proposed',
  APPROVED: 'Approved',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  LAPSED: 'Lapsed',
};

/** What was done with it last: "Withdrawn"; by Dial itself after its last day, "Ended". */
export function decidedName(state: Override['state']): string {
  return state === 'LAPSED' ? 'Ended' : OVERRIDE_STATE_WORDS[state];
}

/** Whose the rating shown is, and what the rule would give: "Set by people; Dial’s rule gives red". */
export function inPlaceWords(computed: Rag | null): string {
  return computed === null
    ? 'Set by people; Dial’s rule gives no rating'
    : `Set by people; Dial’s rule gives ${RAG_WORDS[computed].toLowerCase()}`;
}

/** How it stands, in a line: "Proposed: amber, until 1 Mar 2024". */
export function standingWords({
  state,
  rag,
  expiresOn,
}: Pick<Override, 'state' | 'rag' | 'expiresOn'>): string {
  return `${OVERRIDE_STATE_WORDS[state]}: ${RAG_WORDS[rag].toLowerCase()}, until ${formatDate(expiresOn)}`;
}

/** What the dialog about it is called. */
export function overrideTitle(edit: OverrideEdit): string {
  return edit.kind === 'propose-override' ? 'Propose another rating' : DECIDE_TITLES[edit.change];
}

const DECIDE_TITLES = {
  approve: 'Approve the override',
  refuse: 'Refuse the override',
  withdraw: 'Withdraw the override',
} as const;
