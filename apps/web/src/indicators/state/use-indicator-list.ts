import { type IndicatorFilters, NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { editionName } from '../../shared/edition-name.ts';
import { readFragment } from '../../shared/graphql.ts';
import { indicatorsPath } from '../../shared/indicator-filters.ts';
import { useHandler } from '../../shared/use-handler.ts';
import { FILTER_FIELDS, type FilterEdition, type FilterField } from '../filters/filter-fields.ts';
import type { IndicatorsData } from '../loading/load-indicators.ts';
import { type ListState, printListState } from './list-state.ts';
import type { TableView } from './table-view.ts';
import { useListState } from './use-list-state.ts';
import { useTypedText } from './use-typed-text.ts';

/** The list that the parts of the page show and change. */
export interface IndicatorList {
  readonly editionId: string;
  /** "2023-24 Q3". */
  readonly editionName: string;
  readonly areas: FilterEdition['areas'];
  /** Those that rows of the edition are mapped to. */
  readonly outcomes: FilterEdition['facets']['outcomes'];
  readonly fields: readonly FilterField[];
  /** All indicators of the edition. */
  readonly total: number;
  readonly state: ListState;
  /** What is typed; the address follows after a moment. */
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly filter: (filters: IndicatorFilters) => void;
  /** A new layout; folding and columns are no step to go back to. */
  readonly lay: (view: TableView, how?: { readonly replace: boolean }) => void;
  readonly choose: (chosen: readonly string[]) => void;
  readonly clear: () => void;
  /** Other rows were asked for and are on their way. */
  readonly busy: boolean;
  /** The address of what is shown, without what is chosen of it. */
  readonly address: () => string;
}

/** What the fields show, and what the rows follow: the same while nothing of it changes, so that it is drawn once. */
interface UsedList {
  readonly list: IndicatorList;
  /** Its typed text comes after. */
  readonly followed: IndicatorList;
}

export function useIndicatorList({ edition, fields, total }: IndicatorsData): UsedList {
  const { state, change, busy } = useListState();
  const commit = useCallback(
    (q: string) => change((now) => ({ ...now, filters: { ...now.filters, q } }), { replace: true }),
    [change],
  );
  const { areas, facets } = readFragment(FILTER_FIELDS, edition);
  const [typed, type] = useTypedText(state.filters.q, commit);
  const choose = useCallback(
    (chosen: readonly string[]) => change((now) => ({ ...now, chosen }), { replace: true }),
    [change],
  );
  const filter = useHandler((filters: IndicatorFilters) => change((now) => ({ ...now, filters })));
  const lay = useHandler((view: TableView, how?: { readonly replace: boolean }) =>
    change((now) => ({ ...now, view }), how),
  );
  const clear = useHandler(() => {
    type('');
    change((now) => ({ ...now, filters: NO_FILTERS }));
  });
  const rest = useMemo(
    () => ({
      editionId: edition.id,
      editionName: editionName(edition),
      areas,
      outcomes: facets.outcomes,
      fields,
      total,
      state,
      type,
      filter,
      lay,
      choose,
      clear,
      busy,
    }),
    [edition, areas, facets, fields, total, state, type, filter, lay, choose, clear, busy],
  );
  // A letter stands in its field at once; the rows follow, and give way to the next letter.
  const followed = useDeferredValue(typed);
  return {
    list: useMemo(() => ({ ...rest, typed, address: () => addressOf(rest, typed) }), [rest, typed]),
    followed: useMemo(
      () => ({ ...rest, typed: followed, address: () => addressOf(rest, followed) }),
      [rest, followed],
    ),
  };
}

function addressOf({ editionId, state }: Pick<IndicatorList, 'editionId' | 'state'>, typed: string): string {
  const filters = { ...state.filters, q: typed.trim() };
  return `${window.location.origin}${indicatorsPath(editionId)}${printListState({ ...state, filters, chosen: [] })}`;
}
