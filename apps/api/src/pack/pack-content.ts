import type { Block } from '@dial/domain/commentary/block';
import type { Attention } from '@dial/domain/pack/needs-attention';
import type { Rag } from '@dial/domain/rating/rating';

/** A pack in words: all that a writer lays out, and nothing that it has to work out. Plain data. */
export interface PackContent {
  readonly council: string;
  /** "Performance Report, Quarter 3, 2023-24". */
  readonly title: string;
  /** "Net Zero", "4 chosen indicators"; null for the whole edition. */
  readonly scope: string | null;
  /** "2023-24 Q3". */
  readonly edition: string;
  /** "Draft – management team": for header and cover; null once published. */
  readonly draft: string | null;
  /** The address of the edition's page. */
  readonly address: string;
  readonly cover: readonly Fact[];
  readonly headline: PackHeadline;
  /** The edition in plain English, a sentence each; empty for a part of it. */
  readonly summary: readonly string[];
  readonly yearEnd: PackYearEnd;
  readonly changes: PackChanges;
  readonly highlights: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** What decides that an indicator has a page, and how many have. */
  readonly attention: string;
  readonly pages: readonly PackPage[];
  readonly tables: readonly PackTable[];
  readonly conflicts: readonly PackConflict[];
  /** How many more there are of the other indicators, and where they stand; null where none. */
  readonly otherConflicts: string | null;
  readonly glossary: readonly Fact[];
  readonly about: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

export interface Fact {
  readonly term: string;
  readonly words: string;
}

export interface PackHeadline {
  /** "92 of 107 indicators have a rating that the council published." */
  readonly lede: string;
  readonly whose: string;
  readonly areas: readonly PackCounts[];
  readonly total: PackCounts;
}

/** Which targets of the year are at risk, as Dial estimates it beside the rating. */
export interface PackYearEnd {
  readonly note: string;
  /** "Likely to be missed: 2"; those that have any. */
  readonly parts: readonly { readonly title: string; readonly rows: readonly PackAtRisk[] }[];
}

export interface PackAtRisk {
  readonly name: string;
  readonly rating: PackRating;
  /** The expected figure, its range, and what it is against the target. */
  readonly outlook: string;
  readonly target: string;
}

export interface PackChanges {
  /** "Since 2023-24 Q2: 3 to a worse rating.", or that nothing is compared. */
  readonly note: string;
  /** Worse first. */
  readonly rows: readonly PackChange[];
}

export interface PackChange {
  readonly name: string;
  readonly before: PackRating;
  readonly now: PackRating;
  readonly figure: string;
}

export interface PackCounts {
  readonly name: string;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly unrated: number;
  /** "3 no target, 1 awaiting data"; empty where all are rated. */
  readonly reasons: string;
}

export interface PackRating {
  readonly rag: Rag | null;
  /** "Red", "No target". */
  readonly words: string;
}

export interface PackMovement {
  readonly direction: 'up' | 'down' | 'level' | null;
  /** "better". */
  readonly words: string;
}

/** One indicator that needs attention. */
export interface PackPage {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly reference: string | null;
  readonly attention: Attention;
  /** Why it has a page: "Red, and red in 2023-24 Q2". */
  readonly why: string;
  readonly address: string;
  readonly rating: PackRating;
  /** "Published; Dial’s rule gives red". */
  readonly origin: string;
  readonly figure: { readonly large: string; readonly remark: string };
  readonly target: { readonly large: string; readonly remark: string };
  readonly movement: PackMovement & { readonly remark: string };
  readonly explanation: string;
  readonly chart: PackChart | null;
  readonly figures: PackFigures | null;
  readonly commentary: readonly PackCommentary[];
  /** What stands where there is none: "None printed." */
  readonly noCommentary: string;
  readonly analysis: readonly Fact[];
  readonly facts: readonly Fact[];
}

export interface PackChart {
  readonly svg: string;
  /** What it shows, in sentences. */
  readonly alt: string;
  /** What must be known to read it rightly, under it. */
  readonly notes: readonly string[];
}

/** The last figures; the first column heads its rows. */
export interface PackFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PackCommentary {
  readonly heading: string | null;
  readonly byline: string;
  readonly blocks: readonly Block[];
  /** Names of the other indicators that it speaks of; empty where none. */
  readonly covers: readonly string[];
}

/** The other indicators of an area. */
export interface PackTable {
  readonly area: string;
  readonly rows: readonly PackRow[];
}

export interface PackRow {
  readonly name: string;
  /** The figure with its period: "79%", "Q3 2023-24". */
  readonly latest: string;
  readonly period: string;
  readonly target: string;
  readonly rating: PackRating;
  readonly movement: PackMovement;
  readonly responsible: string;
}

export interface PackConflict {
  readonly subject: string;
  readonly readings: readonly { readonly words: string; readonly stands: boolean }[];
  readonly reason: string;
}
