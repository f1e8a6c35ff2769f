import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';

interface Conflict {
  readonly subject: string;
  readonly reason: string;
  readonly readings: readonly { readonly raw: string; readonly source: { readonly note: string | null } }[];
  readonly indicators: readonly { readonly title: string }[];
}

/** Conflicts that hold all typed words, wherever they are said. */
export function matchingConflicts<Of extends Conflict>(conflicts: readonly Of[], typed: string): Of[] {
  return conflicts.filter((conflict) => matchesText(foldText(wordsOf(conflict)), typed));
}

function wordsOf({ subject, reason, readings, indicators }: Conflict): string {
  return [
    subject,
    reason,
    ...readings.map(({ raw, source }) => `${raw} ${source.note ?? ''}`),
    ...indicators.map(({ title }) => title),
  ].join(' ');
}
