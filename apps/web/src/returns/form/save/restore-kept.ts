import type { ReturnContent } from '@dial/domain/return/return-content';
import { sameContent } from '../content-of.ts';
import type { KeptReturn } from './kept-return.ts';

/** What becomes of unsaved work that is found when a return is opened again. */
export type Restored =
  /** There is none, or the server has it already. */
  | { readonly kind: 'none' }
  /** Nothing was saved since: it goes back into the form, in the place of what was there `before`. */
  | { readonly kind: 'restore'; readonly kept: KeptReturn; readonly before: ReturnContent }
  /** Somebody saved another version meanwhile, or it cannot be filed now: the officer decides. */
  | { readonly kind: 'choose'; readonly kept: KeptReturn };

export interface PresentReturn {
  readonly content: ReturnContent;
  readonly version: number;
  /** It can be typed on now. */
  readonly isOpen: boolean;
}

export function restoreKept(kept: KeptReturn | null, present: PresentReturn): Restored {
  if (kept === null || sameContent(kept.content, present.content)) return { kind: 'none' };
  return kept.version === present.version && present.isOpen
    ? { kind: 'restore', kept, before: present.content }
    : { kind: 'choose', kept };
}
