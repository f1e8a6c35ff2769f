import type { Polarity } from '../target/polarity.ts';
import type { BreakdownFigure, PartMeasure } from './breakdown-figure.ts';
import { compareWithWhole, type WithWhole } from './compare-with-whole.ts';
import { concealedParts } from './concealed-parts.ts';
import { type BreakdownGroup, type GroupedPart, groupFigures } from './group-figures.ts';
import { shareOfWhole } from './share-of-whole.ts';

/** A standing figure of the whole borough. */
export interface WholeFigure {
  readonly period: string;
  readonly kind: string;
  readonly value: string | null;
  readonly numerator: string | null;
}

/** A part's figures as a reader is shown them. */
export interface ShownPart<Figure> {
  readonly figure: Figure;
  /** The number is small, or such a number would follow from it: no figure is given. */
  readonly concealed: boolean;
  /** Of a rate: how it stands to the whole borough's. */
  readonly withWhole: WithWhole | null;
  /** Of a count, or as it is given: the percentage of the whole that is in the part. */
  readonly share: string | null;
  /** Whether the share is given; else it is worked out from count and whole. */
  readonly shareGiven: boolean;
}

export interface ShownGroup<Figure> extends Omit<BreakdownGroup<Figure>, 'parts'> {
  /** The whole borough's figure for the same period: its rate beside rates, its count beside counts and shares. */
  readonly whole: string | null;
  readonly parts: readonly ShownPart<Figure>[];
}

/** What one indicator's figures of parts say beside the whole borough's, less what is kept from the reader. */
export function shownGroups<Figure extends BreakdownFigure>(
  figures: readonly Figure[],
  wholes: readonly WholeFigure[],
  facts: { readonly measure: PartMeasure; readonly polarity: Polarity; readonly conceal: boolean },
): ShownGroup<Figure>[] {
  return groupFigures(figures, facts.measure).map((group) => {
    const { dimension, period, basis } = group;
    const counted = countOf(wholes, period, facts.measure);
    const whole = basis === 'rate' ? figureOf(wholes, period, 'actual') : counted;
    const all = figures.filter((figure) => figure.dimension === dimension && figure.period === period);
    const hidden = facts.conceal
      ? concealedParts(all, facts.measure, counted)
      : (new Set() as ReadonlySet<string>);
    const parts = group.parts.map((part): ShownPart<Figure> => {
      const { figure, breakdown } = part;
      const concealed = !figure.printed && hidden.has(breakdown);
      if (concealed) return { figure, concealed, withWhole: null, share: null, shareGiven: false };
      const withWhole = basis === 'rate' ? compareWithWhole(figure.value, whole, facts.polarity) : null;
      return { figure, concealed, withWhole, ...shareIn(group, part, whole) };
    });
    return { dimension, period, basis, whole, parts };
  });
}

function shareIn<Figure extends BreakdownFigure>(
  { basis }: Pick<BreakdownGroup<Figure>, 'basis'>,
  { figure, share }: GroupedPart<Figure>,
  whole: string | null,
): { share: string | null; shareGiven: boolean } {
  if (basis === 'share') return { share: figure.value, shareGiven: true };
  if (share !== null) return { share: share.value, shareGiven: true };
  return { share: basis === 'count' ? shareOfWhole(figure.value, whole) : null, shareGiven: false };
}

function figureOf(wholes: readonly WholeFigure[], period: string, kind: string): string | null {
  return wholes.find((whole) => whole.period === period && whole.kind === kind)?.value ?? null;
}

/** How many the indicator counts in the whole borough: the numerator of a share or rate, else its own figure. */
function countOf(wholes: readonly WholeFigure[], period: string, measure: PartMeasure): string | null {
  const actual = wholes.find((whole) => whole.period === period && whole.kind === 'actual');
  const numerator = figureOf(wholes, period, 'numerator') ?? actual?.numerator ?? null;
  return numerator ?? (measure === 'count' || measure === 'snapshot' ? (actual?.value ?? null) : null);
}
