import type { PlotOutlook } from '@dial/domain/chart/panel-plot';
import type { ContractPolarity } from '@dial/domain/target/domain-polarity';
import type { FiguresAnalysis } from '../../shared/figures/figures.tsx';
import type { Analysis } from './analysis.ts';
import { GapVerdict } from './gap-verdict.tsx';
import { OutlookVerdict } from './outlook-verdict.tsx';
import { SignalVerdict } from './signal-verdict.tsx';

/** What Dial works out of the figures, as the chart takes it. */
export function figuresAnalysis(analysis: Analysis, polarity: ContractPolarity): FiguresAnalysis {
  const { signal, outlook, neighbourGaps } = analysis;
  return {
    signal,
    gaps: neighbourGaps,
    polarity,
    outlook: plotOutlook(outlook),
    verdicts: {
      values: outlook.explanation === null ? null : <OutlookVerdict outlook={outlook} />,
      signal: <SignalVerdict signal={signal} />,
      gap: <GapVerdict />,
    },
  };
}

function plotOutlook({ period, value, lower, upper, decimals }: Analysis['outlook']): PlotOutlook | null {
  return period === null || value === null || lower === null || upper === null || decimals === null
    ? null
    : { period, value, lower, upper, decimals };
}
