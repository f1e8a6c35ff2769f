import { labelPlaces } from '@dial/domain/chart/label-places';
import { BRIDGE_DASHES, DASHES, strokeWidth } from '@dial/domain/chart/look';
import type { Plot, PlotLine } from '@dial/domain/chart/plot';
import type { PlotPoint } from '@dial/domain/chart/plot-walk';
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
import { AnnotationShape } from './annotation-shape.tsx';
import { BandShape } from './band-shape.tsx';
import { BreakShape } from './break-shape.tsx';
import { ChartTooltip } from './chart-tooltip.tsx';
import type { DrawnArea } from './drawn-area.ts';
import { ExpectedShape } from './expected-shape.tsx';
import { GapShape } from './gap-shape.tsx';
import { LevelShape } from './level-shape.tsx';
import styles from './plot-chart.module.css';
import { PointLabel } from './point-label.tsx';
import { SeriesMark } from './series-mark.tsx';
import { COLOURS } from './series-style.ts';
import { TickText } from './tick-text.tsx';

export interface PlotChartProps {
  readonly plot: Plot;
  /** Where the reader stands; null for who does not walk. */
  readonly point: PlotPoint | null;
}

/** Room on both sides for the labels of the first and last mark. */
const SIDE = 34;

/** The drawing alone: its words are in the caption, its figures in the table. */
export default function PlotChart({ plot, point }: PlotChartProps) {
  const { columns, lines, scale, bands, bandSpan: span } = plot;
  const rows = columns.map(({ key }, index) => ({
    period: key,
    ...Object.fromEntries(lines.map((line) => [line.key, line.values[index] ?? null])),
  }));
  // The bands' names stand to the right of the last mark.
  const room = bands.length > 0 ? 56 : SIDE;
  const last = columns.length - 1;
  const at = (index: number) => columns[index]?.key ?? '';
  const mark = (line: PlotLine) => {
    const places = labelPlaces(plot, line);
    return (dot: Dot) => {
      const { cx, cy, index } = dot;
      if (cx === undefined || cy === undefined || index === undefined) return <g key={dot.key} />;
      if ((line.values[index] ?? null) === null) return <g key={dot.key} />;
      const words = line.labels[index] ?? null;
      const place = places[index];
      const isHere = point?.look === line.look && point.at === index;
      return (
        <g key={dot.key} data-mark={line.look}>
          {isHere && <circle cx={cx} cy={cy} r={10} className={styles.here} />}
          <SeriesMark look={line.look} x={cx} y={cy} cause={line.causes?.[index]?.tone ?? null} />
          {words !== null && place !== undefined && <PointLabel words={words} place={place} x={cx} y={cy} />}
        </g>
      );
    };
  };
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 300 }}>
      <Lines data={rows} margin={{ top: 28, right: 18, bottom: 12, left: 0 }} accessibilityLayer={false}>
        {span !== null &&
          bands.map(({ rag, from, to }) => (
            <ReferenceArea
              key={`${rag}${from}`}
              x1={at(span.first)}
              x2={at(span.last)}
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
        {columns.map(({ key, isGap }, index) =>
          isGap ? (
            <ReferenceArea
              key={`gap-${key}`}
              x1={at(index - 1)}
              x2={at(index + 1)}
              shape={(area: DrawnArea) => <GapShape area={area} />}
            />
          ) : null,
        )}
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="period"
          tick={<TickText columns={columns} />}
          tickFormatter={(_id, index) => widest(columns[index]?.tick)}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          padding={{ left: SIDE, right: room }}
          interval="equidistantPreserveStart"
          minTickGap={8}
          height={44}
        />
        <YAxis
          domain={[scale.min, scale.max]}
          ticks={[...scale.ticks]}
          tickFormatter={(_tick, index) => plot.ticks[index] ?? ''}
          tickLine={false}
          axisLine={false}
          tick={{ className: styles.tick ?? '' }}
          width="auto"
          label={
            plot.axisTitle === ''
              ? ''
              : {
                  value: plot.axisTitle,
                  position: 'top',
                  offset: 14,
                  textAnchor: 'start',
                  className: styles.title ?? '',
                }
          }
        />
        {scale.min < 0 && scale.max > 0 && <ReferenceLine y={0} stroke="var(--line-strong)" />}
        {plot.breaks.map((one) => (
          <ReferenceArea
            key={`break-${one.at}`}
            x1={at(one.at - 1)}
            x2={at(one.at)}
            shape={(area: DrawnArea) => (
              <BreakShape area={area} words={one.words} isLow={one.isLow ?? false} />
            )}
          />
        ))}
        {plot.levels.map((level) => (
          <ReferenceArea
            key={`${level.words}${level.first}${level.value}`}
            x1={at(level.first)}
            x2={at(level.last)}
            y1={level.value}
            y2={level.value}
            shape={(area: DrawnArea) => (
              <LevelShape
                area={area}
                level={level}
                reach={[level.first === 0 ? SIDE : 0, level.last === last ? room : 0]}
              />
            )}
          />
        ))}
        {[...new Set(plot.annotations.map((one) => one.at))].map((column) => (
          <ReferenceArea
            key={`annotation-${column}`}
            x1={at(column)}
            x2={at(column)}
            shape={(area: DrawnArea) => (
              <AnnotationShape
                area={area}
                numbers={plot.annotations.flatMap((one) => (one.at === column ? [one.number] : []))}
              />
            )}
          />
        ))}
        {point !== null && <ReferenceLine x={at(point.at)} className={styles.cursor ?? ''} />}
        <Tooltip
          content={<ChartTooltip plot={plot} />}
          cursor={{ stroke: 'var(--line-strong)', strokeDasharray: '3 3' }}
          isAnimationActive={false}
        />
        {lines.map((line) => (
          <Line
            key={line.key}
            dataKey={line.key}
            type={line.run === 'steps' ? 'step' : 'linear'}
            stroke={line.run === 'marks' ? 'none' : COLOURS[line.look]}
            strokeWidth={strokeWidth(line.look)}
            strokeDasharray={line.isBridge ? BRIDGE_DASHES : DASHES[line.look]}
            connectNulls={line.isBridge}
            dot={line.isBridge ? false : mark(line)}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {plot.expected.map((expected) => (
          <ReferenceArea
            key={`expected-${expected.at}`}
            x1={at(expected.at)}
            x2={at(expected.at)}
            y1={expected.lower}
            y2={expected.upper}
            shape={(area: DrawnArea) => <ExpectedShape area={area} expected={expected} />}
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

/** The longer line of a tick, by which Recharts decides how many fit. */
function widest([first, second]: readonly [string, string] = ['', '']): string {
  return first.length > second.length ? first : second;
}
