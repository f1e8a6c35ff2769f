import { createContext } from 'react';
import type { Row } from '../loading/row.ts';

/** Which rows are chosen to stand side by side, and the choosing. */
export interface Choice {
  /** Ids of indicators, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly onChoose: (row: Row, on: boolean) => void;
}

/** For the box of each row: lines are kept while the list scrolls, so that only their boxes hear of it. */
export const ChoiceContext = createContext<Choice>({ chosen: [], onChoose: () => {} });
