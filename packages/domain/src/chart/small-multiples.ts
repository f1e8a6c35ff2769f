import { isUnit } from '../value/is-unit.ts';
import { UNITS } from '../value/unit.ts';
import { tickWords } from './axis-words.ts';
import { breakSentences } from './break-sentences.ts';
import type { ChartFigure } from './chart-figure.ts';
import { chartWords } from './chart-words.ts';
import { shownValues } from './lines.ts';
import { makePanels } from './make-panels.ts';
import { offScale } from './off-scale.ts';
import type { Panel } from './panel.ts';
import { PANEL_ORDER } from './panel-names.ts';
import { panelPlot } from './panel-plot.ts';
import type { Plot } from './plot.ts';
import { makeScale } from './scale.ts';

/** An indicator of a group with the figures that are drawn of it. */
export interface GroupMember {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number | null;
  readonly figures: readonly ChartFigure[];
  /** Ids of the periods from whose start a changed definition of its figures holds; none where left out. */
  readonly breaks?: readonly string[];
}

export interface SmallChart {
  readonly id: string;
  readonly name: string;
  readonly plot: Plot;
  /** The chart in sentences. */
  readonly words: readonly string[];
}

export interface SmallMultiples {
  readonly kind: Panel['kind'];
  readonly charts: readonly SmallChart[];
  /** Names of members without enough figures of that kind of period. */
  readonly left: readonly string[];
  /** Whether one scale may hold them all: they count in one unit. */
  readonly mayShare: boolean;
}

/**
 * The members of a group as small charts of one kind of period, that which most of them hold, the finest of several. With
 * `isShared` on one scale, where they count in one unit. Null where fewer than two can be drawn.
 */
export function smallMultiples(members: readonly GroupMember[], isShared: boolean): SmallMultiples | null {
  const made = members.map((member) => ({ member, panels: makePanels(member.figures, member.unit) }));
  const held = (kind: Panel['kind']) =>
    made.filter(({ panels }) => panels.some((panel) => panel.kind === kind)).length;
  const most = Math.max(...PANEL_ORDER.map(held));
  const kind = PANEL_ORDER.find((one) => held(one) === most);
  if (kind === undefined || most < 2) return null;
  const drawn = made.flatMap(({ member, panels }) => {
    const panel = panels.find((one) => one.kind === kind);
    return panel === undefined ? [] : [{ member, panel, shown: shownOf(panel) }];
  });
  const unit = drawn[0]?.member.unit ?? '';
  const mayShare = drawn.every(({ member }) => member.unit === unit);
  const shared = isShared && mayShare ? drawn.flatMap(({ panel, shown }) => shownValues(panel, shown)) : null;
  return {
    kind,
    charts: drawn.map(({ member: { id, name, unit: own, decimals, breaks = [] }, panel, shown }) => {
      const plot = panelPlot({ panel, shown, bands: [], unit: own, decimals, breaks });
      return {
        id,
        name,
        plot: shared === null ? plot : onScale(plot, shared, own),
        words: [...chartWords(panel, shown, { unit: own, decimals }), ...breakSentences(panel, breaks)],
      };
    }),
    left: made.flatMap(({ member, panels }) =>
      panels.some((panel) => panel.kind === kind) ? [] : [member.name],
    ),
    mayShare,
  };
}

function shownOf(panel: Panel) {
  const held = offScale(panel);
  return panel.series.filter((series) => !held.includes(series));
}

function onScale(plot: Plot, values: readonly number[], unit: string): Plot {
  const scale = makeScale(values, isUnit(unit) && UNITS[unit].isShare);
  return { ...plot, scale, ticks: tickWords(scale.ticks, unit) };
}
