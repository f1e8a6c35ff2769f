import type { EvidentText } from '@dial/domain/strategy-data/printed-text';

/** A made-up text that is printed as it reads. */
export function evident(text: string, line: number): EvidentText {
  return { text, raw: null, line, note: null };
}
