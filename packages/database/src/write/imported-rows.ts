import type { ReturnContent } from '@dial/domain/return/return-content';
import { whyClosed } from '@dial/domain/return/why-closed';
import { sameReturn } from '@dial/domain/spreadsheet/same-return';
import type { Asker } from '../read/reader.ts';
import { type JudgedReturn, judgeReturns } from './judge-returns.ts';
import type { ReturnPresent } from './return-present.ts';
import type { FieldError } from './write-result.ts';

/** A row of a file with the return that it files. */
export interface ImportedRow {
  readonly id: string;
  /** Its number in the file. */
  readonly row: number;
  readonly present: ReturnPresent;
  /** What is filed, with what a file cannot say as the return has it. */
  readonly content: ReturnContent;
}

/**
 * What a file says of a return, with what it cannot say as the return has it: figures revised, and the answer about an unusual
 * figure as long as it is the figure asked about.
 */
export function mergeFiled(saved: ReturnContent, filed: ReturnContent, judged: JudgedReturn): ReturnContent {
  const sameFigure = sameReturn(
    { ...saved, status: filed.status },
    {
      ...saved,
      status: filed.status,
      value: filed.value,
      numerator: filed.numerator,
      denominator: filed.denominator,
    },
    judged.facts.unit,
  );
  return { ...filed, revisions: saved.revisions, confirmed: saved.confirmed && sameFigure };
}

/** What is wrong with rows that would be submitted, by "rows.ROW.field". */
export async function wrongRows(asker: Asker, rows: readonly ImportedRow[]): Promise<FieldError[]> {
  const judged = new Map((await judgeReturns(asker, rows)).map((each) => [each.id, each]));
  return rows.flatMap(({ id, row, present }): FieldError[] => {
    const closed = whyClosed(present);
    if (closed !== null) return [{ field: `rows.${row}.id`, message: closed }];
    const problems = judged.get(id)?.problems ?? [];
    return problems.map(({ field, message }) =>
      field === 'confirmed'
        ? { field: `rows.${row}.value`, message: `${message} ${CONFIRM}` }
        : { field: `rows.${row}.${field}`, message },
    );
  });
}

const CONFIRM = 'Correct it, or type it in its return and confirm it there.';
