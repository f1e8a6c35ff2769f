import type { ReturnContent } from '@dial/domain/return/return-content';
import type { Unit } from '@dial/domain/value/unit';

/** A return as its row of the template shows it. */
export interface TemplateRow {
  /** Of the indicator report. */
  readonly id: string;
  readonly title: string;
  /** The period's label: "Q4 2023-24". */
  readonly period: string;
  readonly unit: Unit;
  /** Places that figures are shown with; null shows all they have. */
  readonly decimals: number | null;
  /** A plain decimal, or what the target says in words; null for none. */
  readonly target: string | null;
  /** A plain decimal in the unit, or in words why there is none, with its period: "98.26 (Q3 2023-24)"; null where nothing is known. */
  readonly lastFigure: string | null;
  /** A plain decimal, or in words why there is none ("Awaited"); null where nothing is known. */
  readonly lastYear: string | null;
  /** What is saved of the return; null where nobody has begun it. */
  readonly content: ReturnContent | null;
}

/** What a template says of itself. */
export interface TemplateAbout {
  readonly council: string;
  /** The edition's name. */
  readonly edition: string;
  /** The directorates whose returns it holds, in words. */
  readonly directorate: string;
}
