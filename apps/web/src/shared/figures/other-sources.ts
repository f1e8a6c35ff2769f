import type { Figure } from './figure.ts';

/** The other documents that print some of the figures, each once: "2016-17 Q4 (000_dabe4087ca756ee9.txt)". */
export function otherSources(figures: readonly Figure[]): string[] {
  return [
    ...new Set(
      figures.flatMap(({ origin, source }) => {
        if (origin === undefined) return [];
        return source === null ? origin.place : `${origin.place} (${source.document})`;
      }),
    ),
  ];
}
