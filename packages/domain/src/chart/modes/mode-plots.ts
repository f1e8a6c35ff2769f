import type { Panel } from '../panel.ts';
import type { ChartMode } from './chart-mode.ts';
import { type ContractGap, gapPlot } from './gap-plot.ts';
import type { ModePlot } from './mode-plot.ts';
import { profilePlot } from './profile-plot.ts';
import { type ContractSignal, signalPlot } from './signal-plot.ts';
import { yearsPlot } from './years-plot.ts';

/** In the words of contract.graphql. */
export interface ModeAnalysis {
  readonly signal: ContractSignal;
  readonly gaps: readonly ContractGap[];
  readonly polarity: Parameters<typeof signalPlot>[1]['polarity'];
}

interface Subject {
  readonly panels: readonly Panel[];
  readonly unit: string;
  readonly decimals: number | null;
  /** What Dial worked out of the figures; null where it is not asked for. */
  readonly analysis: ModeAnalysis | null;
}

/** The further ways to look at an indicator's figures that there is something to draw of. */
export function modePlots({ panels, unit, decimals, analysis }: Subject): ReadonlyMap<ChartMode, ModePlot> {
  const first = (plotOf: (panel: Panel) => ModePlot | null) =>
    panels.map(plotOf).find((made) => made !== null) ?? null;
  const made = [
    ['years', first((panel) => yearsPlot(panel, unit, decimals))],
    ['signal', analysis && signalPlot(analysis.signal, { unit, decimals, polarity: analysis.polarity })],
    ['profile', first((panel) => profilePlot(panel, unit, decimals))],
    ['gap', analysis && gapPlot(analysis.gaps, unit)],
  ] as const;
  return new Map(made.flatMap(([mode, plot]) => (plot === null ? [] : [[mode, plot] as const])));
}
