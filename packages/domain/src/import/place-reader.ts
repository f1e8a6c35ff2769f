import { parsePeriod } from '../period/parse-period.ts';
import type { ImportRow, ImportRowProblem } from './import-row.ts';
import { IMPORTED_KINDS, type ImportedKind } from './imported-kinds.ts';

/** What Dial knows, so that a file may name it. */
export interface KnownInImport {
  /** Ids of indicators that are not retired. */
  readonly indicators: ReadonlySet<string>;
  /** Ids of the parts of the town or population. */
  readonly breakdowns: ReadonlySet<string>;
}

type Place = Pick<ImportRow, 'indicator' | 'period' | 'kind' | 'breakdown'>;

export type PlaceReading =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly problems: readonly ImportRowProblem[] };

/** An id that was read before: what is wrong with it, and its number among those of its column. */
interface Read {
  readonly id: string;
  readonly number: number;
  readonly error: string | null;
}

type PlaceColumn = 'indicator' | 'period' | 'breakdown' | 'kind';

/** Makes the reader of which figure a row is: indicator, period, part and kind, each known, and no place twice. */
export function placeReader(known: KnownInImport): (cell: (column: PlaceColumn) => string) => PlaceReading {
  const indicators = remembered((id) => {
    if (id === '') return 'Name the indicator.';
    return known.indicators.has(id) ? null : `Dial has no indicator "${shortened(id)}".`;
  });
  const periods = remembered((id) => {
    if (id === '') return 'Name the period.';
    const read = id.length > LONGEST_ID ? null : parsePeriod(id);
    if (read === null) return `A period has at most ${LONGEST_ID} characters.`;
    return read.ok ? null : `${read.error}.`;
  });
  const breakdowns = remembered((id) =>
    id === '' || known.breakdowns.has(id)
      ? null
      : `Dial has no part of the town or population "${shortened(id)}".`,
  );
  const kinds = remembered(
    (word) => {
      if (word === '') return 'Name the kind: actual, for the council’s own figure.';
      return kindOf(word) === null
        ? `"${shortened(word)}" is no kind. It is one of ${Object.keys(IMPORTED_KINDS).join(', ')}.`
        : null;
    },
    (text) => text.toLowerCase(),
  );
  const seen = new Map<string, Set<number>>();
  return (cell) => {
    const indicator = indicators(cell('indicator'));
    const period = periods(cell('period'));
    const breakdown = breakdowns(cell('breakdown'));
    const word = kinds(cell('kind'));
    const kind = kindOf(word.id);
    if (indicator.error ?? period.error ?? breakdown.error ?? word.error) {
      const read = { indicator, period, breakdown, kind: word };
      return { ok: false, problems: problemsOf(read) };
    }
    if (kind === null || (kind === 'SHARE_OF_WHOLE' && breakdown.id === ''))
      return refused('breakdown', 'A share of the whole is of a part: name the breakdown.');
    const held = seen.get(indicator.id) ?? new Set();
    seen.set(indicator.id, held);
    // There are few kinds, and fewer periods than this.
    const number = (breakdown.number * 16 + word.number) * 100_000 + period.number;
    if (held.has(number)) return refused(null, 'The file has this figure further up already.');
    held.add(number);
    return {
      ok: true,
      place: { indicator: indicator.id, period: period.id, kind, breakdown: breakdown.id },
    };
  };
}

/** Looks at each text once. */
function remembered(
  errorOf: (id: string) => string | null,
  idOf: (text: string) => string = (text) => text,
): (cell: string) => Read {
  const read = new Map<string, Read>();
  const numbers = new Map<string, number>();
  return (cell) => {
    const before = read.get(cell);
    if (before !== undefined) return before;
    const id = idOf(cell.trim());
    const number = numbers.get(id) ?? numbers.size;
    const made = { id, number, error: errorOf(id) };
    // What is wrong is not kept: a file of nothing else would fill the memory.
    if (made.error === null) {
      numbers.set(id, number);
      read.set(cell, made);
    }
    return made;
  };
}

function kindOf(word: string): ImportedKind | null {
  return Object.hasOwn(IMPORTED_KINDS, word) ? IMPORTED_KINDS[word as keyof typeof IMPORTED_KINDS] : null;
}

function problemsOf(read: Readonly<Record<PlaceColumn, Read>>): ImportRowProblem[] {
  return Object.entries(read).flatMap(([column, { error }]) =>
    // The columns of the record are those of a place.
    error === null ? [] : [{ column: column as PlaceColumn, message: error }],
  );
}

function refused(column: PlaceColumn | null, message: string): PlaceReading {
  return { ok: false, problems: [{ column, message }] };
}

/** Characters of a period's id. */
const LONGEST_ID = 80;

/** As long as a sentence can hold. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}
