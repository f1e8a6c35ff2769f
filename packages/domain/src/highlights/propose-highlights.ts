import Big from 'big.js';
import { joinWords } from '../text/join-words.ts';
import { sortKey } from '../text/sort-key.ts';
import type { Decimal } from '../value/decimal.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import type { HighlightRow } from './highlight-row.ts';
import { highlightText } from './highlight-text.ts';

/** A sentence for an edition's highlights, for people to take, change or leave. */
export interface Proposal {
  readonly indicatorId: string;
  readonly text: string;
  /** Why it is proposed: "Red, was green; worse than Q2 2023-24". */
  readonly why: string;
}

export interface ProposedHighlights {
  readonly workingWell: readonly Proposal[];
  readonly toNote: readonly Proposal[];
}

const MOST = 6;
/** Percent of the target by which a green has to beat it, or percent by which it has to have improved. */
const CLEARLY = 5;

/**
 * Highlights proposed from an edition's rows, at most six of each kind, in an order that the rows' order does not change. To note:
 * ratings that fell, then other reds, then ambers that moved for the worse; the furthest from target first. Working well: greens
 * that were amber or red, then greens that improved or beat their target by at least 5%, by the greater of the two. Equal ones go by
 * title.
 */
export function proposeHighlights(rows: readonly HighlightRow[]): ProposedHighlights {
  const ranked = (rankOf: (row: HighlightRow) => Rank | null) =>
    rows
      .flatMap((row) => {
        const rank = rankOf(row);
        return rank === null ? [] : [{ row, rank, title: `${sortKey(row.title)} ${row.indicatorId}` }];
      })
      .toSorted(
        (a, b) => a.rank.group - b.rank.group || b.rank.by.cmp(a.rank.by) || (a.title < b.title ? -1 : 1),
      )
      .slice(0, MOST)
      .map(({ row }) => ({ indicatorId: row.indicatorId, text: highlightText(row), why: why(row) }));
  return { workingWell: ranked(worksWell), toNote: ranked(toNote) };
}

/** Lower groups first; inside a group the greatest `by` first. */
interface Rank {
  readonly group: number;
  readonly by: Decimal;
}

const ORDER = { red: 0, amber: 1, green: 2 } as const;

function toNote(row: HighlightRow): Rank | null {
  const { rag, movement } = row;
  const by = decimalOrNull(row.distancePercent)?.neg() ?? new Big(0);
  if (rag === null) return null;
  if (hasFallen(row)) return { group: ORDER[rag], by };
  if (rag === 'red') return { group: 2, by };
  return rag === 'amber' && movement === 'WORSE' ? { group: 3, by } : null;
}

function worksWell(row: HighlightRow): Rank | null {
  if (row.rag !== 'green') return null;
  const beaten = decimalOrNull(row.distancePercent) ?? new Big(0);
  const improved = improvement(row);
  const by = improved.gt(beaten) ? improved : beaten;
  if (row.previousRag === 'red' || row.previousRag === 'amber') return { group: 0, by };
  return by.gte(CLEARLY) ? { group: 1, by } : null;
}

function hasFallen({ rag, previousRag }: HighlightRow): boolean {
  return rag !== null && previousRag !== null && ORDER[rag] < ORDER[previousRag];
}

/** Percent of the figure compared with; zero where the movement is not for the better or that figure was zero. */
function improvement({ movement, movementChange, value }: HighlightRow): Decimal {
  const change = decimalOrNull(movementChange);
  const before = change === null ? null : decimalOrNull(value)?.minus(change);
  if (movement !== 'BETTER' || change === null || before === undefined || before === null || before.eq(0)) {
    return new Big(0);
  }
  return change.abs().times(100).div(before.abs());
}

function why(row: HighlightRow): string {
  const { rag, previousRag, movement, movementComparedWith } = row;
  const was = previousRag !== null && previousRag !== rag ? `was ${previousRag}` : '';
  const on = movementComparedWith === null ? '' : ` than ${movementComparedWith}`;
  const moved = movement === 'BETTER' || movement === 'WORSE' ? `${movement.toLowerCase()}${on}` : '';
  const words = joinWords([rag ?? '', was, moved].filter((part) => part !== ''));
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
