import { MOST_COMPARED } from '@dial/domain/comparison/comparison';
import { joinWords } from '@dial/domain/text/join-words';
import { editionName } from '../../shared/edition-name.ts';

/** Of the indicators that an address names those that the edition reports, six at most, and what is wrong with the others. */
export function choiceOf<Row extends { readonly indicatorId: string }>(
  all: readonly Row[],
  named: readonly string[],
  edition: { readonly financialYear: string; readonly quarter: number },
): { readonly rows: readonly Row[]; readonly faults: readonly string[] } {
  const known = new Map(all.map((row) => [row.indicatorId, row]));
  const found = named.flatMap((id) => known.get(id) ?? []);
  const unknown = named.filter((id) => !known.has(id));
  return {
    rows: found.slice(0, MOST_COMPARED),
    faults: [
      ...(unknown.length === 0
        ? []
        : [`${editionName(edition)} reports no indicator ${joinWords(unknown.map((id) => `“${id}”`))}.`]),
      ...(found.length <= MOST_COMPARED
        ? []
        : [
            `At most ${MOST_COMPARED} indicators stand side by side. The first ${MOST_COMPARED} of the ${found.length} in the address are shown.`,
          ]),
    ],
  };
}
