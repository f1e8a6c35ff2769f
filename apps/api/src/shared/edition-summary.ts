import { moversBySignal } from '@dial/domain/movers/movers-by-signal';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { SummarySentence } from '@dial/domain/summary/sentence';
import { summary } from '@dial/domain/summary/summary';
import { transitions } from '@dial/domain/transitions/transitions';
import { lookCloser } from './look-closer.ts';
import { type Loading, quartersBack, ratedRows, toldRows, wholeEdition } from './part-of-edition.ts';

/**
 * An edition in plain English, composed from what the reader sees of it and of those before it.
 *
 * @param printed whether it rests on a document, whose readings may conflict
 */
export async function editionSummary(
  edition: string,
  printed: boolean,
  loading: Loading,
): Promise<readonly SummarySentence[]> {
  const [, preceding = edition] = quartersBack(edition, 2);
  const [conflicts, rows, now, before, closerLook] = await Promise.all([
    loading.loaders.conflictsOfEdition.load(edition),
    toldRows(wholeEdition({ id: edition }), loading),
    ratedRows(edition, loading),
    ratedRows(preceding, loading),
    lookCloser(wholeEdition({ id: edition }), loading),
  ]);
  return summary({
    edition: nameOf(edition),
    preceding: nameOf(preceding),
    transitions: before === null ? null : transitions(before, now ?? []),
    closerLook,
    movers: moversBySignal(rows),
    rows,
    conflicts: printed ? conflicts.length : null,
  });
}

/** "2023-24 Q3", as editions are called on the screens. */
function nameOf(edition: string): string {
  const read = parsePeriod(edition);
  return read.ok && read.period.parts.kind === 'quarter'
    ? edition.replace(/-q\d$/, ` Q${read.period.parts.quarter}`)
    : edition;
}
