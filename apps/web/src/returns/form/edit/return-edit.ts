import type { OverrideEdit } from '../../../shared/overrides/override-edit.ts';

/** What the dialog over a return's page is about. */
export type ReturnEdit = OverrideEdit | { readonly kind: 'due-date' };
