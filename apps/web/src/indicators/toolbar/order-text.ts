import {
  type IndicatorOrder,
  parseIndicatorOrder,
  printIndicatorOrder,
} from '../../shared/indicator-order.ts';

/** An order as the value of an option; empty is the printed order. */
export function orderText(order: IndicatorOrder | null): string {
  return order === null ? '' : printIndicatorOrder(order);
}

export function orderFromText(text: string): IndicatorOrder | null {
  return parseIndicatorOrder(new URLSearchParams({ sort: text }));
}
