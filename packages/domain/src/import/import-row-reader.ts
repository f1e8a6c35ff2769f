import type { ImportColumn } from './import-columns.ts';
import type { ImportRow, ImportRowProblem } from './import-row.ts';
import { type KnownInImport, placeReader } from './place-reader.ts';
import type { ImportPlaces } from './read-import-header.ts';
import { readImportedFigure } from './read-imported-figure.ts';

export type ImportRowReading =
  | { readonly ok: true; readonly row: ImportRow }
  | { readonly ok: false; readonly problems: readonly ImportRowProblem[] };

/**
 * Makes the reader of a file's rows, which remembers what it has read: each id is looked at once, and a figure that the file has twice is
 * found. Rows are given in the file's order.
 *
 * @param places where the columns stand, by the file's first line
 */
export function importRowReader(
  known: KnownInImport,
  places: ImportPlaces,
): (cells: readonly string[]) => ImportRowReading {
  const readPlace = placeReader(known);
  const width = 1 + Math.max(...Object.values(places).map((place) => place ?? -1));
  return (cells) => {
    const cell = (column: ImportColumn) => {
      const place = places[column];
      return place === null ? '' : (cells[place] ?? '');
    };
    if (cells.length > width && cells.slice(width).some((text) => text.trim() !== ''))
      return {
        ok: false,
        problems: [{ column: null, message: 'The row has more cells than the first line.' }],
      };
    const place = readPlace(cell);
    const figure = readImportedFigure(cell);
    if (place.ok && figure.ok) return { ok: true, row: { ...place.place, ...figure.figure } };
    return {
      ok: false,
      problems: [...(place.ok ? [] : place.problems), ...(figure.ok ? [] : figure.problems)],
    };
  };
}
