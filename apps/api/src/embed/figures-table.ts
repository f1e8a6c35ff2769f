import type { PanelSubject } from '@dial/domain/chart/panel-plot';
import { seriesName } from '@dial/domain/chart/series-name';
import { missingWords } from '@dial/domain/report/missing-words';
import { exactWords } from '@dial/domain/value/exact-words';
import { type Html, html, together } from './html.ts';

/** The figures that the chart draws, a period to a row, the newest first. */
export function figuresTable({ panel, unit, decimals }: PanelSubject): Html {
  const { series } = panel;
  const head = series.map((one) => html`<th scope="col">${seriesName(panel, one)}</th>`);
  const rows = panel.columns
    .filter(({ until }) => until === null)
    .toReversed()
    .map(({ period, figures }) => {
      const cells = series.map((one) => {
        const found = figures[one]?.figure;
        if (found === undefined) return html`<td>–</td>`;
        const { value, status, expected } = found;
        const said = figures[one]?.value === null || value === null;
        return html`<td>${said ? missingWords(status, expected) : exactWords(value, unit, decimals)}</td>`;
      });
      return html`<tr><th scope="row">${period.label}</th>${together(cells)}</tr>`;
    });
  return html`<div class="table" role="region" aria-label="The figures as a table" tabindex="0"><table>
<thead><tr><th scope="col">Period</th>${together(head)}</tr></thead>
<tbody>${together(rows)}</tbody></table></div>`;
}
