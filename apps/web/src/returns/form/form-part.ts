import type { ReturnContent } from '@dial/domain/return/return-content';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import type { FiledReturn } from './filed-return.ts';
import type { TypedRating } from './rating/rate-typed.ts';

/** What every part of the form is handed. */
export interface FormPart {
  readonly filed: FiledReturn;
  readonly content: ReturnContent;
  /** What the rules make of what is typed. */
  readonly rated: TypedRating;
  readonly fields: FormState;
  readonly onType: (change: Partial<ReturnContent>) => void;
}
