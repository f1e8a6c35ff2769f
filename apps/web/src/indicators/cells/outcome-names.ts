import { createContext } from 'react';

export interface OutcomeName {
  readonly id: string;
  readonly name: string;
}

/** The outcomes that rows of the edition are mapped to: a row carries their ids alone. */
export const OutcomeNames = createContext<readonly OutcomeName[]>([]);

/** What a row is mapped to, in the outcomes' own order; an id that none has stands for itself. */
export function outcomeNames(ids: readonly string[], outcomes: readonly OutcomeName[]): string[] {
  const known = outcomes.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => known.every((outcome) => outcome.id !== id));
  return [...known.map(({ name }) => name), ...unknown];
}
