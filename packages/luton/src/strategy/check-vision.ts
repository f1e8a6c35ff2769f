import type { ProposedMeasureData, VisionData } from '@dial/domain/strategy-data/vision-data';
import { duplicates } from '../duplicates.ts';

const FOLDER = 'luton-2040';

/** Ids used twice, and measures proposed under outcomes that are not the vision's. One line each. */
export function checkVision(vision: VisionData, measures: readonly ProposedMeasureData[]): string[] {
  const outcomes = vision.priorities.flatMap((priority) => priority.outcomes.map(({ id }) => id));
  const ids: [file: string, ids: readonly string[]][] = [
    ['vision.yaml', vision.priorities.map(({ id }) => id)],
    ['vision.yaml', outcomes],
    ['proposed-measures.yaml', measures.map(({ id }) => id)],
  ];
  return [
    ...ids.flatMap(([file, all]) =>
      [...duplicates(all)].map((id) => `${FOLDER}/${file}: ${id}, id: is there twice`),
    ),
    ...measures
      .filter(({ outcome }) => outcome !== null && !outcomes.includes(outcome))
      .map(
        ({ id, outcome }) => `${FOLDER}/proposed-measures.yaml: ${id}, outcome: unknown outcome ${outcome}`,
      ),
  ];
}
