import type { ClippedBand } from './clip-bands.ts';
import type { DocumentBreak } from './document-breaks.ts';
import type { Look } from './look.ts';
import type { Scale } from './scale.ts';

/** What a chart draws, in the terms of its data: columns along the time axis, lines over them, and what lies behind. */
export interface Plot {
  readonly columns: readonly PlotColumn[];
  readonly lines: readonly PlotLine[];
  /** The key: each look once, with its name. */
  readonly legend: readonly { readonly look: Look; readonly name: string }[];
  readonly scale: Scale;
  /** What the ticks of the value axis say, one each. */
  readonly ticks: readonly string[];
  /** What they leave unsaid: "Days"; may be empty. */
  readonly axisTitle: string;
  readonly bands: readonly ClippedBand[];
  /** The columns, first and last, that the bands are about. */
  readonly bandSpan: { readonly first: number; readonly last: number } | null;
  readonly breaks: readonly DocumentBreak[];
  /** Level strokes across some columns: a mean, a limit, a median. */
  readonly levels: readonly PlotLevel[];
  /** What is expected, between two bounds, hollow: it has not happened. */
  readonly expected: readonly PlotExpected[];
  /** Columns that something is written about, with the number it is listed under. */
  readonly annotations: readonly PlotAnnotation[];
}

export interface PlotColumn {
  /** Id of its period. */
  readonly key: string;
  /** "Q3 2023-24". */
  readonly label: string;
  /** The same in two short lines; the second may be empty. */
  readonly tick: readonly [string, string];
  /** A long time without figures, drawn as this one column. */
  readonly isGap: boolean;
  /** The exact figure of each look with its unit, or why it is missing; nothing where nothing is known. */
  readonly said: Readonly<Partial<Record<Look, string>>>;
  /** Where its figure is printed, in words, if that is another document. */
  readonly place?: string;
}

export interface PlotLine {
  readonly key: string;
  readonly look: Look;
  /** One for each column; null is a gap, which a bridge alone leads over. */
  readonly values: readonly (number | null)[];
  /** Figures written beside their marks, one for each column; null where none is. */
  readonly labels: readonly (string | null)[];
  /** Why a point is no noise, by column; null for most. */
  readonly causes?: readonly (PointCause | null)[];
  /** Straight from mark to mark, level with steps between, or marks alone. */
  readonly run: 'straight' | 'steps' | 'marks';
  /** Leads over a time without figures: dotted, without marks. */
  readonly isBridge: boolean;
}

/** Why a point is no noise, and whether that is in the direction that is good, that is not, or that neither is. */
export interface PointCause {
  readonly tone: CauseTone;
  readonly words: string;
}

export type CauseTone = 'improvement' | 'concern' | 'neither';

export interface PlotLevel {
  readonly kind: 'mean' | 'median' | 'limit';
  readonly value: number;
  /** The columns, first and last, that it spans. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

export interface PlotExpected {
  readonly at: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly words: string;
}

export interface PlotAnnotation {
  readonly at: number;
  /** From 1. */
  readonly number: number;
}
