/** What is done with an override that somebody proposed. */
export type OverrideChange = 'approve' | 'refuse' | 'withdraw';

/** What a dialog about a row's overrides is for. */
export type OverrideEdit =
  | { readonly kind: 'propose-override' }
  | { readonly kind: 'decide-override'; readonly override: string; readonly change: OverrideChange };
