import { isUnit } from '../value/is-unit.ts';
import { UNITS } from '../value/unit.ts';
import { type ClippedBand, clipBands } from './clip-bands.ts';
import { shownValues } from './lines.ts';
import type { Panel } from './panel.ts';
import type { Band } from './rag-bands.ts';
import { makeScale, type Scale } from './scale.ts';
import type { SeriesKind } from './series.ts';

/** The scale of the lines on show and what of the bands lies on it. The scale stays while a band alone would widen it. */
export function makeDrawing(
  panel: Panel,
  shown: readonly SeriesKind[],
  bands: readonly Band[],
  unit: string,
  /** What the scale must hold beside the lines. */
  further: readonly number[] = [],
): { readonly scale: Scale; readonly bands: ClippedBand[] } {
  const values = shownValues(panel, shown);
  const scale = makeScale(
    [...(values.length > 0 ? values : shownValues(panel, panel.series)), ...further],
    isUnit(unit) && UNITS[unit].isShare,
  );
  return { scale, bands: clipBands(bands, scale) };
}
