import type { Reader } from '@dial/database/read/reader';
import type { ReturnScope } from '@dial/database/read/return-scope';
import { type ReturnRow, readReturns } from '@dial/database/read/returns';
import { whyClosed } from '@dial/domain/return/why-closed';
import type { ExpectedReturn } from '@dial/domain/spreadsheet/expected-return';
import { isUnit } from '@dial/domain/value/is-unit';
import type { Unit } from '@dial/domain/value/unit';

/** A return that a file may name, with what a file has to know of it. */
export type NamedReturn = ReturnRow & { readonly unit: Unit; readonly periodId: string };

/** The returns of an edition within a scope: those that are closed now, too, as a file that was applied before names them again. */
export async function namedReturns(
  reader: Reader,
  editionId: string,
  scope: ReturnScope,
): Promise<NamedReturn[]> {
  return (await readReturns(reader, { editionId, scope })).filter(isNamed);
}

/** Those that can be filed now. */
export async function fillableReturns(
  reader: Reader,
  editionId: string,
  scope: ReturnScope,
): Promise<NamedReturn[]> {
  return (await namedReturns(reader, editionId, scope)).filter((row) => whyClosed(row) === null);
}

function isNamed(row: ReturnRow): row is NamedReturn {
  return isUnit(row.unit) && row.periodId !== null;
}

export function expectedReturn(row: NamedReturn): ExpectedReturn {
  const { id, unit, decimals, periodId } = row;
  return { id, title: titleOf(row), unit, decimals, period: periodId, owed: whyClosed(row) === null };
}

/** As a row of the template names it. */
export function titleOf({ title, series }: Pick<ReturnRow, 'title' | 'series'>): string {
  return series === null ? title : `${title} – ${series}`;
}
