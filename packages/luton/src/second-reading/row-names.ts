import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';

/** Every name that an indicator's row goes by in the document. */
export function rowNames({ title, series, reference, printed_titles: printed }: IndicatorData): string[] {
  return [[reference, title, series].filter((part) => part !== null).join(' '), ...printed];
}
