import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type ListState, parseListState, printListState, sameRows } from './list-state.ts';

type ChangeList = (change: (state: ListState) => ListState, how?: { readonly replace: boolean }) => void;

interface AddressedList {
  readonly state: ListState;
  readonly change: ChangeList;
  /** Other rows were asked for and are on their way. */
  readonly busy: boolean;
}

/**
 * The state that the address holds, and its change. The address follows when its rows are here; until then the controls already
 * show what was asked for, and a further change builds on it.
 */
export function useListState(): AddressedList {
  const { search, key } = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place of the history has its key
  useEffect(() => setAsked(null), [key]);
  const query = asked ?? search;
  const state = useMemo(() => parseListState(query), [query]);
  const change: ChangeList = useCallback(
    (next, how = { replace: false }) => {
      const to = printListState(next(state));
      setAsked(to);
      void navigate({ search: to }, { ...how, preventScrollReset: true });
    },
    [navigate, state],
  );
  return { state, change, busy: !sameRows(query, search) };
}
