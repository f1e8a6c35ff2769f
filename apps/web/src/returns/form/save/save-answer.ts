import type { ReturnContent } from '@dial/domain/return/return-content';
import type { FieldError } from '../../../shared/editing/change-outcome.ts';
import type { SavedReturn } from '../filed-return.ts';

/** What came of saving or submitting. */
export type SaveAnswer =
  | { readonly kind: 'changed'; readonly filed: SavedReturn }
  /** Another was first: `filed` is as it stands now. */
  | { readonly kind: 'conflict'; readonly filed: SavedReturn; readonly message: string }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'refused'; readonly message: string }
  /** The session has ended. */
  | { readonly kind: 'signed-out' }
  /** No answer came: the server cannot be reached, or could not do it. */
  | { readonly kind: 'unanswered'; readonly isOffline: boolean };

export interface Sent {
  readonly action: 'save' | 'submit';
  readonly content: ReturnContent;
  /** The version it was typed on. */
  readonly version: number;
  /** The page is being left: the browser is to finish it by itself. */
  readonly leaving: boolean;
}

export type Send = (sent: Sent) => Promise<SaveAnswer>;
