import { shortDocument } from '@dial/domain/text/short-document';
import type { PackConflict } from './pack-content.ts';
import { packEdition } from './pack-edition.ts';
import type { PackReport, PackRows } from './pack-rows.ts';

/** Where the sources of the indicators that have a page contradict each other, each once; the others' are counted. */
export function composeConflicts(
  rows: PackRows,
  paged: ReadonlySet<string>,
): { readonly conflicts: PackConflict[]; readonly otherConflicts: string | null } {
  const own = once(rows.reports.filter(({ report }) => paged.has(report.id)));
  const others = [...once(rows.reports).keys()].filter((id) => !own.has(id)).length;
  return {
    conflicts: [...own.values()].map(({ subject, readings, reason }) => ({
      subject,
      readings: readings.map(({ raw, line, standing, documentId }) => ({
        words: `“${raw}” (${shortDocument(documentId)}${line === null ? '' : `, line ${line}`})`,
        stands: standing,
      })),
      reason,
    })),
    otherConflicts: others === 0 ? null : othersWords(rows, others, own.size > 0),
  };
}

function once(reports: readonly PackReport[]) {
  return new Map(reports.flatMap(({ conflicts }) => conflicts).map((conflict) => [conflict.id, conflict]));
}

function othersWords(rows: PackRows, count: number, isMore: boolean): string {
  const more = isMore ? ' more' : '';
  const are = count === 1 ? `There is 1${more} conflict` : `There are ${count}${more} conflicts`;
  return `${are} in the sources of the other indicators. All stand at ${packEdition(rows).address}.`;
}
