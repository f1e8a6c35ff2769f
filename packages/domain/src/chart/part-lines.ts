import { brokenColumns } from './broken-columns.ts';
import type { ChartLine } from './lines.ts';
import type { Panel } from './panel.ts';

/**
 * Lines of which the council's own does not lead over a recorded break: it is one for each stretch between them.
 *
 * @param breaks ids of the periods from whose start a changed definition holds
 */
export function partLines(lines: readonly ChartLine[], panel: Panel, breaks: readonly string[]): ChartLine[] {
  const ends = [...brokenColumns(panel, breaks), panel.columns.length];
  if (ends.length === 1) return [...lines];
  return lines.flatMap((line) => {
    if (line.series !== 'ACTUAL' || line.isBridge) return [line];
    return ends.flatMap((end, index) => {
      const from = ends[index - 1] ?? 0;
      const values = line.values.map((value, at) => (at >= from && at < end ? value : null));
      return values.every((value) => value === null) ? [] : [{ ...line, key: `${line.key}-${from}`, values }];
    });
  });
}
