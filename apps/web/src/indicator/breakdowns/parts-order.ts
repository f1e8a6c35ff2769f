import { parseDecimal } from '@dial/domain/value/parse-decimal';
import type { BreakdownEntry } from './breakdown-group.ts';

/** In what order parts are shown: as they are listed, which is by name or from the youngest on, or by their figure. */
export const PARTS_ORDERS = ['listed', 'highest', 'lowest'] as const;

export type PartsOrder = (typeof PARTS_ORDERS)[number];

const PARAMETER = 'parts';

/** The order in the address; as listed where it names none. */
export function parsePartsOrder(params: URLSearchParams): PartsOrder {
  return PARTS_ORDERS.find((order) => order === params.get(PARAMETER)) ?? 'listed';
}

/** The address's parameters with the order as chosen; all others stay. */
export function withPartsOrder(params: URLSearchParams, order: PartsOrder): URLSearchParams {
  const next = withoutPartsOrder(params);
  if (order !== 'listed') next.set(PARAMETER, order);
  return next;
}

/** What goes along to other indicators. */
export function withoutPartsOrder(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(PARAMETER);
  return next;
}

/** The parts in that order; those without a figure come last, and those with the same stay as listed. */
export function orderParts(entries: readonly BreakdownEntry[], order: PartsOrder): BreakdownEntry[] {
  if (order === 'listed') return [...entries];
  const sign = order === 'lowest' ? 1 : -1;
  return entries.toSorted((a, b) => {
    const [first, second] = [parseDecimal(a.value ?? ''), parseDecimal(b.value ?? '')];
    if (!first.ok || !second.ok) return Number(second.ok) - Number(first.ok);
    return sign * first.value.cmp(second.value);
  });
}
