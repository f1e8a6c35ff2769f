import { sourceWords } from '../../document/source-words.ts';
import type { FigureKind } from '../figure.ts';
import { filedWords } from '../filed.ts';
import { figuresOf, type RowGroup } from './figure-rows.ts';

/** Where a whole column is printed, "001, line 533", or what it was filed for; null where its figures come from several places. */
export function columnSource(groups: readonly RowGroup[], kind: FigureKind): string | null {
  const places = new Set(
    figuresOf(groups, kind).flatMap(({ source, filed }) => {
      if (filed !== undefined) return filedWords(filed);
      return source === null ? [] : sourceWords(source);
    }),
  );
  const [only] = places;
  return places.size === 1 && only !== undefined ? only : null;
}
