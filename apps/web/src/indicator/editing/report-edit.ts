import type { OverrideEdit } from '../../shared/overrides/override-edit.ts';

/** What the dialog over an indicator's page is about. */
export type ReportEdit =
  | OverrideEdit
  | { readonly kind: 'correct' }
  | { readonly kind: 'assign' }
  | { readonly kind: 'record-break' }
  | { readonly kind: 'withdraw-break'; readonly id: string };
