/** What is done with an override that somebody proposed. */
export type OverrideChange = 'approve' | 'refuse' | 'withdraw';

/** What the dialog over an indicator's page is about. */
export type ReportEdit =
  | { readonly kind: 'propose-override' }
  | { readonly kind: 'decide-override'; readonly override: string; readonly change: OverrideChange }
  | { readonly kind: 'correct' }
  | { readonly kind: 'assign' };
