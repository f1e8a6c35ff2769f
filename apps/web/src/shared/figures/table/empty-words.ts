import { KIND_WORDS } from '@dial/domain/chart/series';
import { asSentence } from '@dial/domain/text/as-sentence';
import { joinWords } from '@dial/domain/text/join-words';
import { sourceWords } from '../../document/source-words.ts';
import { missingWords } from '../../missing-words.ts';
import type { Figure, FigureKind } from '../figure.ts';

interface Empty {
  readonly kind: FigureKind;
  readonly figures: readonly Figure[];
}

/** Why kinds have no column: "National: not available for any of 7 periods (000, line 189)." The same reason is said once. */
export function emptyWords(empties: readonly Empty[]): string[] {
  const reasons = Map.groupBy(empties, ({ figures }) => reasonWords(figures));
  return [...reasons].map(
    ([reason, found]) => `${capital(joinWords(found.map(({ kind }) => lower(kind))))}: ${reason}`,
  );
}

function reasonWords(figures: readonly Figure[]): string {
  const statuses = [...new Set(figures.map(({ status, expected }) => missingWords(status, expected)))];
  const places = [...new Set(figures.flatMap(({ source }) => (source === null ? [] : sourceWords(source))))];
  const notes = [...new Set(figures.flatMap(({ note }) => (note === null ? [] : asSentence(note))))];
  const periods =
    figures.length === 1 ? (figures[0]?.period.label ?? '') : `any of ${figures.length} periods`;
  const where = places.length === 0 ? '' : ` (${places.join('; ')})`;
  return [`${joinWords(statuses)} for ${periods}${where}.`, ...notes].join(' ');
}

const lower = (kind: FigureKind) => KIND_WORDS[kind].toLowerCase();

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
