import { axisTitle, tickWords } from '@dial/domain/chart/axis-words';
import type { ClippedBand } from '@dial/domain/chart/clip-bands';
import { documentBreaks } from '@dial/domain/chart/document-breaks';
import { type ChartLine, makeLines } from '@dial/domain/chart/lines';
import { ownSpan } from '@dial/domain/chart/own-span';
import type { Panel } from '@dial/domain/chart/panel';
import { follows, restarts } from '@dial/domain/chart/panel-names';
import { periodTick } from '@dial/domain/chart/period-tick';
import type { Scale } from '@dial/domain/chart/scale';
import type { SeriesKind } from '@dial/domain/chart/series';
import type { Key } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart as Lines,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { BandShape } from './band-shape.tsx';
import { BreakShape } from './break-shape.tsx';
import { ChartTooltip } from './chart-tooltip.tsx';
import type { DrawnArea } from './drawn-area.ts';
import { GapShape } from './gap-shape.tsx';
import styles from './line-chart.module.css';
import { PointLabel } from './point-label.tsx';
import { SeriesMark } from './series-mark.tsx';
import { BRIDGE_DASHES, COLOURS, DASHES } from './series-style.ts';
import { TickText } from './tick-text.tsx';

export interface LineChartProps {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly scale: Scale;
  readonly bands: readonly ClippedBand[];
  readonly unit: string;
  readonly decimals: number | null;
}

/** Room on both sides for the labels of the first and last mark. */
const SIDE = 34;

/** The drawing alone: its words are in the caption, its figures in the table. */
export default function LineChart({ panel, shown, scale, bands, unit, decimals }: LineChartProps) {
  const lines = makeLines(panel, shown);
  const rows = panel.columns.map(({ period }, index) => ({
    period: period.id,
    ...Object.fromEntries(lines.map(({ key, values }) => [key, values[index] ?? null])),
  }));
  const title = axisTitle(unit);
  // The bands' names stand to the right of the last mark.
  const room = bands.length > 0 ? 56 : SIDE;
  const ticks = tickWords(scale.ticks, unit);
  const span = ownSpan(panel);
  const last = panel.columns.length - 1;
  const gaps = panel.columns.flatMap(({ until }, index) => (until === null ? [] : [index]));
  const mark = (line: ChartLine) => (dot: Dot) => {
    const { cx, cy, index } = dot;
    if (
      cx === undefined ||
      cy === undefined ||
      index === undefined ||
      (line.values[index] ?? null) === null
    ) {
      return <g key={dot.key} />;
    }
    return (
      <g key={dot.key}>
        <SeriesMark series={line.series} x={cx} y={cy} />
        {line.series === 'ACTUAL' && (
          <PointLabel
            panel={panel}
            shown={shown}
            line={line}
            index={index}
            scale={scale}
            x={cx}
            y={cy}
            unit={unit}
            decimals={decimals}
          />
        )}
      </g>
    );
  };
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 300 }}>
      <Lines data={rows} margin={{ top: 28, right: 18, bottom: 12, left: 0 }} accessibilityLayer={false}>
        {span !== null &&
          bands.map(({ rag, from, to }) => (
            <ReferenceArea
              key={`${rag}${from}`}
              x1={periodAt(panel, span.first)}
              x2={periodAt(panel, span.last)}
              y1={from}
              y2={to}
              shape={(area: DrawnArea) => (
                <BandShape
                  rag={rag}
                  area={area}
                  steps={span.last - span.first}
                  left={span.first === 0 ? SIDE : null}
                  right={span.last === last ? room : null}
                />
              )}
            />
          ))}
        {gaps.map((at) => (
          <ReferenceArea
            key={`gap-${at}`}
            x1={periodAt(panel, at - 1)}
            x2={periodAt(panel, at + 1)}
            shape={(area: DrawnArea) => <GapShape area={area} />}
          />
        ))}
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="period"
          tick={<TickText columns={panel.columns} />}
          tickFormatter={(_id, index) => widest(panel, index)}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          padding={{ left: SIDE, right: room }}
          interval="equidistantPreserveStart"
          minTickGap={2}
          height={44}
        />
        <YAxis
          domain={[scale.min, scale.max]}
          ticks={[...scale.ticks]}
          tickFormatter={(_tick, index) => ticks[index] ?? ''}
          tickLine={false}
          axisLine={false}
          tick={{ className: styles.tick ?? '' }}
          width="auto"
          label={
            title === ''
              ? ''
              : {
                  value: title,
                  position: 'top',
                  offset: 14,
                  textAnchor: 'start',
                  className: styles.title ?? '',
                }
          }
        />
        {scale.min < 0 && scale.max > 0 && <ReferenceLine y={0} stroke="var(--line-strong)" />}
        {documentBreaks(panel, shown).map(({ at, words }) => (
          <ReferenceArea
            key={`break-${at}`}
            x1={periodAt(panel, at - 1)}
            x2={periodAt(panel, at)}
            shape={(area: DrawnArea) => <BreakShape area={area} words={words} />}
          />
        ))}
        <Tooltip
          content={<ChartTooltip panel={panel} shown={shown} unit={unit} decimals={decimals} />}
          cursor={{ stroke: 'var(--line-strong)', strokeDasharray: '3 3' }}
          isAnimationActive={false}
        />
        {lines.map((line) => (
          <Line
            key={line.key}
            dataKey={line.key}
            type={restarts(panel.kind) ? 'step' : 'linear'}
            stroke={follows(panel.kind) ? COLOURS[line.series] : 'none'}
            strokeWidth={line.series === 'ACTUAL' ? 2.5 : 1.75}
            strokeDasharray={line.isBridge ? BRIDGE_DASHES : DASHES[line.series]}
            connectNulls={line.isBridge}
            dot={line.isBridge ? false : mark(line)}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </Lines>
    </ResponsiveContainer>
  );
}

/** What Recharts hands to the maker of a mark. */
interface Dot {
  readonly key?: Key | null | undefined;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
}

const periodAt = ({ columns }: Panel, index: number) => columns[index]?.period.id ?? '';

/** The longer line of a tick, by which Recharts decides how many fit. */
function widest(panel: Panel, index: number): string {
  const column = panel.columns[index];
  if (column === undefined) return '';
  const [first, second] = periodTick(column.period);
  return first.length > second.length ? first : second;
}
