import { joinWords } from '../text/join-words.ts';
import { isUnit } from '../value/is-unit.ts';
import { UNITS } from '../value/unit.ts';
import { documentNotes } from './document-notes.ts';
import { offScale } from './off-scale.ts';
import type { Panel } from './panel.ts';
import { restarts } from './panel-names.ts';
import { type Scale, startsAtZero } from './scale.ts';
import type { SeriesKind } from './series.ts';
import { seriesName } from './series-name.ts';

interface Drawn {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly scale: Scale;
  readonly hasBands: boolean;
  readonly cumulative: boolean;
  readonly unit: string;
  readonly decimals: number | null;
}

/** What a reader must know to read the chart rightly. */
export function chartNotes(drawn: Drawn): string[] {
  const { panel, shown, scale, hasBands, cumulative, unit } = drawn;
  const held = offScale(panel).filter((series) => !shown.includes(series));
  const lent = panel.columns.flatMap(({ period, figures }) => {
    const printedFor = figures.TARGET?.printedFor;
    return printedFor ? [`The target shown at ${period.label} is printed for ${printedFor}.`] : [];
  });
  return [
    restarts(panel.kind) ? runningWords(cumulative, isShare(unit)) : '',
    startsAtZero(scale) ? '' : 'The scale does not start at zero.',
    ...panel.columns.map(({ period, until }) => gapWords(period, until)),
    held.length === 0
      ? ''
      : `${joinWords(held.map((series) => seriesName(panel, series)))}: of another order than the council’s figures, so left out until switched on.`,
    ...(shown.includes('TARGET') ? lent : []),
    hasBands
      ? 'The bands show Dial’s default rule around the target: green to 5% off, amber to 10%, else red.'
      : '',
    ...documentNotes(drawn),
  ].filter((note) => note !== '');
}

function gapWords(first: Named, last: Named | null): string {
  if (last === null) return '';
  const time = first.label === last.label ? `for ${first.label}` : `from ${first.label} to ${last.label}`;
  return `No figures are held ${time}: the chart draws that time short.`;
}

interface Named {
  readonly label: string;
}

function runningWords(cumulative: boolean, share: boolean): string {
  if (!cumulative) return 'Each figure covers the year up to its date; the line starts again each year.';
  return share
    ? 'Running figure: each point covers the year up to its date, so the line climbs or settles within a year and starts again with the next.'
    : 'Running total: each point holds all of the year up to its date, so the line rises within a year and starts again with the next.';
}

const isShare = (unit: string) => isUnit(unit) && UNITS[unit].isShare;
