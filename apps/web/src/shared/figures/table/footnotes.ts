import { asSentence } from '@dial/domain/text/as-sentence';
import type { Figure, FigureKind } from '../figure.ts';
import type { RowGroup } from './figure-rows.ts';

export interface Footnotes {
  /** In the order in which the table first refers to them. */
  readonly texts: readonly string[];
  /** The number of a text, from 1. */
  readonly numberOf: (text: string) => number;
}

/** The remarks of a table's figures, each once, however many figures carry it. */
export function footnotes(groups: readonly RowGroup[], kinds: readonly FigureKind[]): Footnotes {
  const texts = [
    ...new Set(
      groups.flatMap(({ rows }) =>
        rows.flatMap(({ figures }) => kinds.flatMap((kind) => noteOf(figures[kind]) ?? [])),
      ),
    ),
  ];
  return { texts, numberOf: (text) => texts.indexOf(text) + 1 };
}

export function noteOf(figure: Figure | undefined): string | null {
  const own = ownNote(figure);
  const later = figure?.revisedSince;
  if (later === undefined) return own;
  return own === null ? asSentence(later) : `${asSentence(own)} ${asSentence(later)}`;
}

function ownNote(figure: Figure | undefined): string | null {
  if (figure?.note != null) return figure.note;
  const reason = figure?.filed?.reason;
  return reason == null ? null : `Revised: ${asSentence(reason)}`;
}
