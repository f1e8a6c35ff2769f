import type { EditionRatedRow } from '@dial/database/read/rated-rows';
import type { ToldRow } from '@dial/database/read/told-rows';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { previousPeriod } from '@dial/domain/period/previous-period';
import type { Loaders } from '../server/loaders.ts';

/** What loads the rows: of a request, or of a reader alone. */
export interface Loading {
  readonly loaders: Loaders;
}

/** An edition, or an area of it. */
export interface PartOfEdition {
  readonly edition: string;
  /** Without the edition: "net-zero"; null for all areas. */
  readonly area: string | null;
}

export const wholeEdition = ({ id }: { readonly id: string }): PartOfEdition => ({ edition: id, area: null });

export const areaOfEdition = (area: { readonly id: string; readonly editionId: string }): PartOfEdition => ({
  edition: area.editionId,
  area: area.id.slice(area.editionId.length + 1),
});

export const isIn = (part: PartOfEdition, { area }: { readonly area: string }): boolean =>
  part.area === null || part.area === area;

/** Its rows with their signals and outlooks, worked out once a request. */
export async function toldRows(part: PartOfEdition, { loaders }: Loading): Promise<ToldRow[]> {
  return (await loaders.toldRows.load(part.edition)).filter((row) => isIn(part, row));
}

/** All rows of an edition; null where the reader sees no such edition. */
export async function ratedRows(edition: string, { loaders }: Loading): Promise<EditionRatedRow[] | null> {
  const [held, rows] = await Promise.all([loaders.edition.load(edition), loaders.ratedRows.load(edition)]);
  return held === null ? null : rows;
}

/** The ids of so many quarters, an edition's own first, then those before it. */
export function quartersBack(edition: string, count: number): string[] {
  const quarters: string[] = [];
  const read = parsePeriod(edition);
  for (let period = read.ok ? read.period : null; period !== null && quarters.length < count; ) {
    quarters.push(period.id);
    period = previousPeriod(period);
  }
  return quarters;
}
