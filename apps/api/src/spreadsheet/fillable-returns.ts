import type { Reader } from '@dial/database/read/reader';
import type { ReturnScope } from '@dial/database/read/return-scope';
import { type ReturnRow, readReturns } from '@dial/database/read/returns';
import { whyClosed } from '@dial/domain/return/why-closed';
import type { ExpectedReturn } from '@dial/domain/spreadsheet/expected-return';
import { isUnit } from '@dial/domain/value/is-unit';
import type { Unit } from '@dial/domain/value/unit';

/** A return that a file may file, with what a file has to know of it. */
export type FillableReturn = ReturnRow & { readonly unit: Unit; readonly periodId: string };

/** The returns of an edition within a scope that can be filed now. */
export async function fillableReturns(
  reader: Reader,
  editionId: string,
  scope: ReturnScope,
): Promise<FillableReturn[]> {
  return (await readReturns(reader, { editionId, scope })).filter(isFillable);
}

function isFillable(row: ReturnRow): row is FillableReturn {
  return isUnit(row.unit) && row.periodId !== null && whyClosed(row) === null;
}

export function expectedReturn(row: FillableReturn): ExpectedReturn {
  const { id, unit, decimals, periodId } = row;
  return { id, title: titleOf(row), unit, decimals, period: periodId };
}

/** As a row of the template names it. */
export function titleOf({ title, series }: Pick<ReturnRow, 'title' | 'series'>): string {
  return series === null ? title : `${title} – ${series}`;
}
