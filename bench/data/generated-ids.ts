import { quarters } from './quarters.ts';
import { LISTED, type Scale } from './scales.ts';

/** The ids to ask for: the newest edition, and the indicators that it lists, by their places. */
export function generatedIds(scale: Scale): {
  readonly edition: string;
  readonly indicators: readonly string[];
} {
  const edition = quarters(scale.quarters).at(-1) ?? '';
  return { edition, indicators: Array.from({ length: LISTED }, (_, index) => indicatorId(index + 1)) };
}

/** @param number from 1 */
export function indicatorId(number: number): string {
  return `generated-${String(number).padStart(3, '0')}`;
}
