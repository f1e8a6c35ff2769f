import type { CorporatePlanHead, PlanOutcomeData } from '@dial/domain/strategy-data/corporate-plan-data';
import { duplicates } from '../duplicates.ts';

/** A file of a corporate plan's outcomes, by its path. */
export interface OutcomeFile {
  readonly path: string;
  readonly outcomes: readonly PlanOutcomeData[];
}

/** Priorities that are not known, ids and numbers used twice, one indicator under two codes. One line each. */
export function checkCorporatePlan(
  path: string,
  head: CorporatePlanHead,
  files: readonly OutcomeFile[],
): string[] {
  const priorities = new Set(head.priorities.map(({ id }) => id));
  const outcomes = files.flatMap((file) => file.outcomes.map((outcome) => ({ file: file.path, ...outcome })));
  const headIds = [head.sections, head.priorities, head.domains].flatMap((entries) => [
    ...duplicates(entries.map(({ id }) => id)),
  ]);
  const outcomeIds = duplicates(outcomes.map(({ id }) => id));
  const numbers = duplicates(outcomes.map(({ priority, number }) => `${priority} ${number}`));
  return [
    ...headIds.map((id) => `${path}: ${id}, id: is there twice`),
    ...outcomes.flatMap(({ file, id, priority, number }) => [
      ...(outcomeIds.has(id) ? [`${file}: ${id}, id: is there twice`] : []),
      ...(priorities.has(priority) ? [] : [`${file}: ${id}, priority: unknown priority ${priority}`]),
      ...(numbers.has(`${priority} ${number}`)
        ? [`${file}: ${id}, number: ${number} is there twice in ${priority}`]
        : []),
    ]),
    ...codeErrors([
      ...outcomes.map(({ file, id, indicators }) => ({ file, entry: id, indicators })),
      ...head.domains.map(({ id, indicators }) => ({ file: path, entry: id, indicators })),
    ]),
  ];
}

interface Naming {
  readonly file: string;
  readonly entry: string;
  readonly indicators: PlanOutcomeData['indicators'];
}

/** The same id is the same indicator: it has one code, or none everywhere. */
function codeErrors(namings: readonly Naming[]): string[] {
  const codes = new Map<string, string | null>();
  return namings.flatMap(({ file, entry, indicators }) =>
    indicators.flatMap(({ id, code }) => {
      const first = codes.get(id);
      if (first === undefined) codes.set(id, code);
      return first === undefined || first === code
        ? []
        : [
            `${file}: ${entry}, indicators: ${id} has the code ${code ?? 'none'}, elsewhere ${first ?? 'none'}`,
          ];
    }),
  );
}
