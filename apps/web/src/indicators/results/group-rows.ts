import { type RatingCounts, ratingCounts } from '@dial/domain/rating/rating-counts';
import { sortKey } from '@dial/domain/text/sort-key';
import { areaSlug } from '../../shared/indicator-filters.ts';
import type { Rag } from '../../shared/rag.ts';
import type { FilterEdition } from '../filters/filter-fields.ts';
import type { Row } from '../loading/row.ts';
import type { Grouping } from '../state/table-view.ts';

export interface RowGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly counts: RatingCounts;
  /** Shown, never counted. */
  readonly listedOnly: number;
}

interface Heading {
  readonly id: string;
  readonly name: string;
}

const NONE = 'none';

/** What an edition can be grouped by, in its order. */
export interface GroupNames {
  readonly areas: FilterEdition['areas'];
  readonly outcomes: FilterEdition['facets']['outcomes'];
}

/**
 * Rows under their headings, the order of rows kept; headings without rows are left out. A row is under every outcome that it
 * is mapped to, or only the wanted ones where the list is narrowed to some.
 */
export function groupRows(
  rows: readonly Row[],
  by: Grouping,
  names: GroupNames,
  wantedOutcomes: readonly string[] = [],
): readonly RowGroup[] {
  const headingsOf = headings(by, names.outcomes, wantedOutcomes);
  const groups = new Map<string, { heading: Heading; rows: Row[] }>();
  for (const row of rows) {
    for (const heading of headingsOf(row)) {
      const group = groups.get(heading.id);
      if (group === undefined) groups.set(heading.id, { heading, rows: [row] });
      else group.rows.push(row);
    }
  }
  return sorted([...groups.values()], by, names).map(({ heading, rows: own }) => ({
    ...heading,
    rows: own,
    counts: ratingCounts(own.map(counted)),
    listedOnly: own.filter(({ listedOnly }) => listedOnly).length,
  }));
}

function headings(
  by: Grouping,
  outcomes: readonly Heading[],
  wanted: readonly string[],
): (row: Row) => readonly Heading[] {
  if (by === 'area') return ({ areaId, areaName }) => [{ id: areaSlug(areaId), name: areaName }];
  if (by === 'directorate') {
    return ({ directorateId, directorateName }) => [
      { id: directorateId ?? NONE, name: directorateName ?? 'Directorate not stated' },
    ];
  }
  const isWanted = (id: string) => wanted.length === 0 || wanted.includes(id);
  const named = new Map(outcomes.map(({ id, name }) => [id, { id, name }]));
  const without = [{ id: NONE, name: 'Mapped to no outcome' }];
  return ({ outcomeIds }) => {
    const mapped = outcomeIds.filter(isWanted).flatMap((id) => named.get(id) ?? []);
    return mapped.length === 0 ? without : mapped;
  };
}

/** Areas as printed, outcomes in their own order, directorates A to Z; what is not stated comes last. */
function sorted<Group extends { readonly heading: Heading }>(
  groups: readonly Group[],
  by: Grouping,
  { areas, outcomes }: GroupNames,
): Group[] {
  const printed = by === 'area' ? areas.map(({ id }) => areaSlug(id)) : outcomes.map(({ id }) => id);
  const keyOf = ({ id, name }: Heading) => {
    if (id === NONE) return '\uffff';
    return by === 'directorate' ? sortKey(name) : String(printed.indexOf(id)).padStart(5, '0');
  };
  return [...groups].sort((a, b) => (keyOf(a.heading) < keyOf(b.heading) ? -1 : 1));
}

const DOMAIN_RAG = { RED: 'red', AMBER: 'amber', GREEN: 'green' } as const satisfies Record<Rag, string>;

function counted({ rag, unratedReason, listedOnly }: Row) {
  return { rag: rag === null ? null : DOMAIN_RAG[rag], unratedReason, listedOnly };
}
