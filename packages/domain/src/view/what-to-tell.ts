import type { Rag } from '../rating/rating.ts';
import { sortKey } from '../text/sort-key.ts';
import { CHANGE_KINDS, changeKind } from '../transitions/change-kind.ts';

/** A row that a view may show. */
interface ToldRow {
  readonly rag: Rag | null;
  /** Whether the view shows it: its filters by rating may leave it out. */
  readonly shown: boolean;
}

/** What a subscriber to a view was told last. */
export interface ToldOf {
  /** The edition that the view showed; null where there was none to show. */
  readonly edition: string | null;
  readonly published: boolean;
  /** By indicator. */
  readonly rows: Readonly<Record<string, ToldRow>>;
}

/** What a view shows its subscriber now. */
export interface ShownNow {
  readonly edition: string | null;
  readonly published: boolean;
  readonly rows: readonly (ToldRow & { readonly indicatorId: string; readonly title: string })[];
}

export interface RatingChange {
  readonly indicatorId: string;
  readonly title: string;
  readonly before: Rag | null;
  readonly now: Rag | null;
}

export interface ToTell {
  readonly kind: 'PUBLISHED' | 'RATINGS';
  readonly edition: string;
  /** How many rows the view has in it. */
  readonly rows: number;
  /** Worse first, then better, newly rated, no longer rated; each by title. */
  readonly changes: readonly RatingChange[];
}

/**
 * What a subscriber is to be told of a view, and what they were told then. An edition that was published since, where the view
 * has rows in it, with the ratings that are other than those shown before; or the ratings alone. A rating has changed of an indicator
 * that was there before and is now, where the view showed it or shows it. Null: nothing.
 */
export function whatToTell(told: ToldOf, now: ShownNow): { tell: ToTell | null; told: ToldOf } {
  const { edition, published, rows } = now;
  const next = {
    edition,
    published,
    rows: Object.fromEntries(rows.map(({ indicatorId, rag, shown }) => [indicatorId, { rag, shown }])),
  };
  if (edition === null) return { tell: null, told: next };
  const isNew = published && (edition !== told.edition || !told.published);
  const changes = isNew || edition === told.edition ? changesOf(told, now) : [];
  const shown = rows.filter((row) => row.shown).length;
  const kind = isNew && shown > 0 ? 'PUBLISHED' : changes.length > 0 ? 'RATINGS' : null;
  return { tell: kind && { kind, edition, rows: shown, changes }, told: next };
}

function changesOf({ rows: before }: ToldOf, { rows }: ShownNow): RatingChange[] {
  const changes = rows
    .flatMap(({ indicatorId, title, rag, shown }) => {
      const was = Object.hasOwn(before, indicatorId) ? before[indicatorId] : undefined;
      if (was === undefined || was.rag === rag || !(was.shown || shown)) return [];
      return [{ indicatorId, title, before: was.rag, now: rag }];
    })
    .toSorted((a, b) =>
      `${sortKey(a.title)} ${a.indicatorId}` < `${sortKey(b.title)} ${b.indicatorId}` ? -1 : 1,
    );
  return CHANGE_KINDS.flatMap((kind) =>
    changes.filter(({ before: was, now }) => changeKind(was, now) === kind),
  );
}
