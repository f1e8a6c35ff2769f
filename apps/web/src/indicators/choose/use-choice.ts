import { MOST_COMPARED } from '@dial/domain/comparison/comparison';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { useCallback, useMemo, useState } from 'react';
import { announce } from '../../shared/announce.ts';
import type { Row } from '../loading/row.ts';
import type { Choice } from './choice.ts';
import { choose } from './choose.ts';

export interface UsedChoice {
  readonly choice: Choice;
  /** Why the last box was not ticked; null where it was. */
  readonly refusal: string | null;
}

/** The choosing of rows, said aloud: how many are chosen, or that there is no place for one more. */
export function useChoice(
  chosen: readonly string[],
  onChosen: (chosen: readonly string[]) => void,
): UsedChoice {
  const [refusal, setRefusal] = useState<string | null>(null);
  const onChoose = useCallback(
    (row: Row, on: boolean) => {
      const next = choose(chosen, row.indicatorId, on);
      const said = next === null ? REFUSED : null;
      setRefusal(said);
      announce(
        `${indicatorName(row)}: ${said ?? `${on ? 'chosen' : 'no longer chosen'}, ${countWords(next ?? [])}`}`,
      );
      if (next !== null) onChosen(next);
    },
    [chosen, onChosen],
  );
  return { choice: useMemo(() => ({ chosen, onChoose }), [chosen, onChoose]), refusal };
}

/** "2 of 6". */
export const countWords = (chosen: readonly string[]) => `${chosen.length} of ${MOST_COMPARED}`;

const REFUSED = 'Six is the most that can stand side by side. Untick one to choose another.';
