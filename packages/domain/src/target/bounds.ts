import type { Decimal } from '../value/decimal.ts';

/** The figures that meet a target, inclusive: at least `lower` and at most `upper`. At least one of them is set. */
export type Bounds =
  | { readonly lower: Decimal; readonly upper: Decimal | null }
  | { readonly lower: null; readonly upper: Decimal };
