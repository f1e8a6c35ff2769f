import { chartNotes } from '@dial/domain/chart/chart-notes';
import { chartWords } from '@dial/domain/chart/chart-words';
import { drawChart } from '@dial/domain/chart/draw/draw-chart';
import { makeDrawing } from '@dial/domain/chart/drawing';
import { panelName } from '@dial/domain/chart/panel-names';
import { type PanelSubject, panelPlot } from '@dial/domain/chart/panel-plot';
import { formatDate } from '@dial/domain/period/format-date';
import { RAG_OUTLINES } from '@dial/domain/report/rag-outline';
import { ratingWords } from '@dial/domain/report/rating-words';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { exactWords } from '@dial/domain/value/exact-words';
import { embedDocument } from './embed-document.ts';
import { EMBED_COLOURS } from './embed-style.ts';
import type { EmbeddedChart } from './embedded-chart.ts';
import { figuresTable } from './figures-table.ts';
import { type Html, html, together } from './html.ts';

/** The small page of one chart: what it shows, its latest figure and rating, its data, where it is printed, and the way to Dial. */
export function embedPage(chart: EmbeddedChart, council: string): string {
  const { edition, indicator, subject } = chart;
  const name = indicatorName(indicator);
  const when = `${edition.financialYear} Q${edition.quarter}`;
  const address = `/editions/${encodeURIComponent(edition.id)}/indicators/${encodeURIComponent(indicator.id)}`;
  return embedDocument(
    `${name}, ${when} – ${council}`,
    html`<h1>${name}</h1>
${latestPart(chart)}
${subject === null ? html`<p>There are too few figures of one kind of period to draw a line.</p>` : drawing(chart, subject, name)}
${subject === null ? null : html`<details><summary>The figures as a table</summary>${figuresTable(subject)}</details>`}
<p class="soft">Source: ${edition.title}${edition.documentId === null ? '' : ` (${edition.documentId})`}${edition.publishedOn === null ? '' : `, published ${formatDate(edition.publishedOn)}`}. The figures are as that edition showed them.
<a href="${address}" target="_blank" rel="noopener">${name} in Dial, ${council}<span class="soft"> (opens a new window)</span></a></p>`,
  );
}

function latestPart({ report, latest, indicator }: EmbeddedChart): Html {
  const figure =
    latest === null
      ? html`<span>No figure is held</span>`
      : html`<span><b>${exactWords(latest.value, indicator.unit, indicator.decimals)}</b> ${latest.period.label}</span>`;
  const outline = report.rag === null ? null : RAG_OUTLINES[report.rag];
  const shape =
    outline === null
      ? null
      : html`<svg viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d="${outline.solid}"/><path class="mark" d="${outline.mark}"/></svg>`;
  const whose =
    report.rag === null ? null : report.publishedRag === null ? 'Dial’s calculation' : 'Published';
  return html`<p class="latest">${figure} <span class="rating ${report.rag ?? ''}">${shape}${ratingWords(report)}</span>${whose === null ? null : html` <span class="soft">${whose}</span>`}</p>`;
}

const SIZES = [
  { name: 'wide', width: 760, height: 380 },
  { name: 'narrow', width: 360, height: 300 },
] as const;

function drawing({ indicator }: EmbeddedChart, subject: PanelSubject, name: string): Html {
  const { panel, shown, unit, decimals } = subject;
  const cumulative = indicator.aggregation === 'CUMULATIVE';
  const heading = panelName(panel.kind, cumulative);
  const words = `Line chart of ${name}, ${heading.toLowerCase()}. ${chartWords(panel, shown, { unit, decimals }).join(' ')}`;
  const { scale, bands } = makeDrawing(panel, shown, subject.bands, unit);
  const notes = chartNotes({ panel, shown, scale, hasBands: bands.length > 0, cumulative, unit, decimals });
  const plot = panelPlot(subject);
  const drawings = SIZES.map(({ name: size, width, height }) => {
    const markup = drawChart(plot, { width, height, legend: true, words, colours: EMBED_COLOURS });
    return html`<div class="${size}">${{ markup }}</div>`;
  });
  return html`<figure>${together(drawings)}
<figcaption class="soft">${together([heading, ...notes].map((note) => html`<p>${note}</p>`))}</figcaption></figure>`;
}
