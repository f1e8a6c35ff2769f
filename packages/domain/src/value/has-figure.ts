import type { Actual } from './actual.ts';
import type { Decimal } from './decimal.ts';

/** Whether an observation carries a figure that may be used: a value whose status does not take it back. */
export function hasFigure(actual: Actual): actual is Actual & { readonly value: Decimal } {
  return actual.value !== null && ['final', 'provisional', 'revised'].includes(actual.status);
}
