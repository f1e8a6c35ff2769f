import type { ProposedMeasureData, VisionData } from '@dial/domain/strategy-data/vision-data';
import { evident } from './evident.ts';

export function madeVision(): VisionData {
  const text = evident('A made-up town.', 2);
  const outcome = (id: string, name: string, line: number) => ({
    id,
    name,
    printed: [{ raw: name, line }],
    note: null,
  });
  return {
    document: 'made-up-vision.txt',
    title: 'Made-up vision',
    vision: text,
    priorities: [
      {
        id: 'green-town',
        name: 'A green town',
        printed: [{ raw: 'Agreen town', line: 3 }],
        note: 'Made up.',
        outcomes: [
          outcome('greener-parks', 'Parks that are greener', 4),
          outcome('clean-water', 'Clean water', 5),
        ],
      },
    ],
  };
}

export function madeProposedMeasure(
  id: string,
  rest: Partial<ProposedMeasureData> = {},
): ProposedMeasureData {
  return {
    id,
    section: 'poverty',
    outcome: null,
    text: `Made-up ${id}`,
    aspirational: null,
    aspirational_printed: [],
    printings: [
      { table: 'short', number: null, likely_number: null, raw: `Made-up ${id}`, line: 6 },
      { table: 'long', number: '1O)', likely_number: '10', raw: `Made-up ${id}`, line: 7 },
    ],
    provider: null,
    internal_or_external: null,
    frequency: null,
    include_in_2040: null,
    reported_in: null,
    new_or_existing: null,
    notes: null,
    printed_cells: {},
    note: null,
    ...rest,
  };
}
