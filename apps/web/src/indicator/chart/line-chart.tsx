import type { Key } from 'react';
import {
  CartesianGrid,
  LabelList,
  Line,
  LineChart as Lines,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { RAG_WORDS } from '../../shared/rag.ts';
import { exactWords } from '../exact-words.ts';
import { axisTitle, tickWords } from './axis-words.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import type { ClippedBand } from './clip-bands.ts';
import styles from './line-chart.module.css';
import { type ChartLine, makeLines } from './lines.ts';
import type { Panel } from './panel.ts';
import { follows, restarts } from './panel-names.ts';
import type { Scale } from './scale.ts';
import type { SeriesKind } from './series.ts';
import { SeriesMark } from './series-mark.tsx';
import { COLOURS, DASHES } from './series-style.ts';
import { TickText } from './tick-text.tsx';

export interface LineChartProps {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly scale: Scale;
  readonly bands: readonly ClippedBand[];
  readonly unit: string;
  readonly decimals: number | null;
}

/** Figures beside each other are labelled up to this many columns. */
const MOST_LABELS = 8;

/** The drawing alone: its words are in the caption, its figures in the table. */
export default function LineChart({ panel, shown, scale, bands, unit, decimals }: LineChartProps) {
  const lines = makeLines(panel, shown);
  const rows = panel.columns.map(({ period }, index) => ({
    period: period.id,
    ...Object.fromEntries(lines.map(({ key, values }) => [key, values[index] ?? null])),
  }));
  const title = axisTitle(unit);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 300 }}>
      <Lines data={rows} margin={{ top: 26, right: 18, bottom: 14, left: 0 }} accessibilityLayer={false}>
        {bands.map(({ rag, from, to }) => (
          <ReferenceArea
            key={`${rag}${from}`}
            y1={from}
            y2={to}
            className={styles[rag.toLowerCase()] ?? ''}
            label={{ value: RAG_WORDS[rag], position: 'insideRight', className: styles.band ?? '' }}
          />
        ))}
        <CartesianGrid vertical={false} className={styles.grid ?? ''} />
        <XAxis
          dataKey="period"
          tick={<TickText columns={panel.columns} />}
          tickLine={false}
          axisLine={{ className: styles.axis ?? '' }}
          padding={{ left: 28, right: 28 }}
          interval="equidistantPreserveStart"
          height={42}
        />
        <YAxis
          domain={[scale.min, scale.max]}
          ticks={[...scale.ticks]}
          tickFormatter={(tick: number) => tickWords(tick, unit)}
          tickLine={false}
          axisLine={false}
          tick={{ className: styles.tick ?? '' }}
          width="auto"
          label={
            title === '' ? '' : { value: title, position: 'top', offset: 12, className: styles.title ?? '' }
          }
        />
        {scale.min < 0 && scale.max > 0 && <ReferenceLine y={0} className={styles.zero ?? ''} />}
        <Tooltip
          content={<ChartTooltip panel={panel} shown={shown} unit={unit} decimals={decimals} />}
          cursor={{ className: styles.cursor ?? '' }}
          isAnimationActive={false}
        />
        {lines.map((line) => (
          <Line
            key={line.key}
            dataKey={line.key}
            type={restarts(panel.kind) && line.series === 'ACTUAL' ? 'stepAfter' : 'linear'}
            stroke={follows(panel.kind) ? COLOURS[line.series] : 'none'}
            strokeWidth={line.series === 'ACTUAL' ? 2.5 : 1.75}
            strokeDasharray={DASHES[line.series]}
            dot={(props: Dot) => mark(props, line)}
            activeDot={false}
            isAnimationActive={false}
          >
            {line.series === 'ACTUAL' && panel.columns.length <= MOST_LABELS && (
              <LabelList
                dataKey={line.key}
                position="top"
                offset={11}
                className={styles.label ?? ''}
                formatter={(value) => labelWords(panel, value, unit, decimals)}
              />
            )}
          </Line>
        ))}
      </Lines>
    </ResponsiveContainer>
  );
}

interface Dot {
  readonly key?: Key | null | undefined;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly value?: unknown;
}

function mark({ key, cx, cy, value }: Dot, { series }: ChartLine) {
  if (value === null || value === undefined || cx === undefined || cy === undefined) return <g key={key} />;
  return <SeriesMark key={key} series={series} x={cx} y={cy} />;
}

/** The exact figure behind a drawn number. */
function labelWords(panel: Panel, value: unknown, unit: string, decimals: number | null): string {
  const column = panel.columns.find(({ figures }) => figures.ACTUAL?.value === value);
  const exact = column?.figures.ACTUAL?.figure.value;
  return exact === null || exact === undefined ? '' : exactWords(exact, unit, decimals);
}
