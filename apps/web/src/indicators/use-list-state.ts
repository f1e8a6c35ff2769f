import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { type ListState, parseListState, printListState } from './list-state.ts';

export type ChangeList = (
  change: (state: ListState) => ListState,
  how?: { readonly replace: boolean },
) => void;

/**
 * The state that the address holds, and its change. While an answer is on its way the controls already show what was asked for,
 * and a further change builds on it.
 */
export function useListState(): readonly [ListState, ChangeList] {
  const location = useLocation();
  const pending = useNavigation().location;
  const navigate = useNavigate();
  const query = pending?.pathname === location.pathname ? pending.search : location.search;
  const state = useMemo(() => parseListState(query), [query]);
  const change: ChangeList = useCallback(
    (next, how = { replace: false }) => {
      void navigate({ search: printListState(next(state)) }, { ...how, preventScrollReset: true });
    },
    [navigate, state],
  );
  return [state, change];
}
