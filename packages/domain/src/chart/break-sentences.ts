import { brokenColumns } from './broken-columns.ts';
import type { Panel } from './panel.ts';

/**
 * What a chart's words say of the breaks that it draws in the indicator's own series.
 *
 * @param breaks ids of the periods from whose start a changed definition holds
 */
export function breakSentences(panel: Panel, breaks: readonly string[]): string[] {
  return brokenColumns(panel, breaks).flatMap((at) => {
    const column = panel.columns[at];
    return column === undefined
      ? []
      : [`The definition changed with ${column.period.label}: figures before and after do not compare.`];
  });
}
