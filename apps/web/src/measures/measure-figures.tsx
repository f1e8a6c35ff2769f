import { FIGURE } from '../shared/figures/figure.ts';
import { Figures } from '../shared/figures/figures.tsx';
import { readFragment } from '../shared/graphql.ts';
import type { Chain } from '../shared/lineage/chain.ts';
import { linkedFigures } from '../shared/lineage/linked-figures.ts';
import { newestReport } from '../shared/lineage/member-words.ts';
import { newestIndicator } from './newest-indicator.ts';

/** The figures of a measure's newest indicator, and before them those of earlier documents as far as they may be shown. */
export function MeasureFigures({ chain }: { readonly chain: Chain }) {
  const member = newestIndicator(chain);
  if (member === null) return <p>No document that carries this measure prints figures.</p>;
  const { indicator, source } = member;
  const { id, title, series, unit, decimals, cumulative } = indicator;
  const report = newestReport(indicator);
  const linked = linkedFigures(indicator, [chain]);
  return (
    <Figures
      name={chain.title}
      figures={[...readFragment(FIGURE, indicator.observations), ...linked.figures]}
      remarks={linked.remarks}
      subject={{
        edition: report?.edition.id ?? '',
        indicator: id,
        title,
        series,
        area: report?.area.name ?? '',
        unit,
      }}
      decimals={decimals}
      cumulative={cumulative}
      reported={null}
      source={`${source.note ?? ''} (${source.document})`}
      file={chain.id}
    />
  );
}
