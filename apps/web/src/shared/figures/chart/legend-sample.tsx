import { DASHES, type Look, strokeWidth } from '@dial/domain/chart/look';
import { SeriesMark } from './series-mark.tsx';
import { COLOURS } from './series-style.ts';

/** A short piece of a line with its mark. Decorative: the word stands beside it. */
export function LegendSample({ look }: { readonly look: Look }) {
  return (
    <svg width={36} height={14} viewBox="0 0 36 14" aria-hidden="true">
      <path
        d="M0 7h36"
        stroke={COLOURS[look]}
        strokeWidth={strokeWidth(look)}
        strokeDasharray={DASHES[look]}
      />
      <SeriesMark look={look} x={18} y={7} />
    </svg>
  );
}
