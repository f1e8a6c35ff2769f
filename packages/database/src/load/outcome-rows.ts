import type { VisionData } from '@dial/domain/strategy-data/vision-data';
import type { CouncilData } from './council-data.ts';
import type { Row } from './upsert-rows.ts';

export function priorityRows(vision: VisionData | null): Row[] {
  return (vision?.priorities ?? []).map(({ id, name, printed, note }, index) => ({
    id,
    name,
    position: index + 1,
    printed,
    note,
  }));
}

/**
 * The outcomes of the vision in its own words, and those that editions alone print in the words of the newest, with no
 * priority. What an edition says of the vision's outcomes stays beside its areas.
 */
export function outcomeRows({ strategy: { vision }, editions }: CouncilData): Row[] {
  const printed = editions
    .flatMap(({ head }) => head.areas.flatMap((area) => area.target_outcomes))
    .map(({ id, text }) => ({ id, name: text, priorityId: null, position: null, printed: [], note: null }));
  const listed = (vision?.priorities ?? []).flatMap((priority) =>
    priority.outcomes.map(({ id, name, printed: places, note }, index) => ({
      id,
      name,
      priorityId: priority.id,
      position: index + 1,
      printed: places,
      note,
    })),
  );
  const rows = new Map<string, Row>([...printed, ...listed].map((row) => [row.id, row]));
  return [...rows.values()].map((row) => ({ ...row, retired: false }));
}
