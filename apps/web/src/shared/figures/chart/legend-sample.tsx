import type { SeriesKind } from '@dial/domain/chart/series';
import { SeriesMark } from './series-mark.tsx';
import { COLOURS, DASHES } from './series-style.ts';

/** A short piece of a series' line with its mark. Decorative: the word stands beside it. */
export function LegendSample({ series }: { readonly series: SeriesKind }) {
  return (
    <svg width={36} height={14} viewBox="0 0 36 14" aria-hidden="true">
      <path
        d="M0 7h36"
        stroke={COLOURS[series]}
        strokeWidth={series === 'ACTUAL' ? 2.5 : 1.75}
        strokeDasharray={DASHES[series]}
      />
      <SeriesMark series={series} x={18} y={7} />
    </svg>
  );
}
