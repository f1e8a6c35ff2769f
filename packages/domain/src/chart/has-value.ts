import { decimalOrNull } from '../value/decimal-or-null.ts';
import type { ChartFigure } from './chart-figure.ts';

/** Whether a figure carries a value that its status does not take back. */
export function hasValue<Held extends Pick<ChartFigure, 'value' | 'status'>>(
  figure: Held,
): figure is Held & { readonly value: string } {
  return ['FINAL', 'PROVISIONAL', 'REVISED'].includes(figure.status) && decimalOrNull(figure.value) !== null;
}
