import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import type { Proposed } from './proposed-measure.ts';

/** Proposed measures that hold all typed words in anything said of them, their outcome and indicators included. */
export function matchingProposed(measures: readonly Proposed[], typed: string): readonly Proposed[] {
  if (typed.trim() === '') return measures;
  return measures.filter((measure) => matchesText(foldText(wordsOf(measure)), typed));
}

function wordsOf({ indicators, outcome, printings, printedCells, ...measure }: Proposed): string {
  return [
    measure.text,
    measure.aspirational,
    measure.likelyNumber,
    measure.provider,
    measure.internalOrExternal,
    measure.frequency,
    measure.reportedIn,
    measure.notes,
    outcome?.name,
    ...printings.map(({ raw }) => raw),
    ...printedCells.map(({ raw }) => raw),
    ...indicators.map(({ title, series }) => `${title} ${series ?? ''}`),
  ].join(' ');
}
