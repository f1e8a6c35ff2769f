import type { FrameworkData } from '@dial/domain/strategy-data/framework-data';
import { evident } from './evident.ts';

export function madeFramework(): FrameworkData {
  const layer = (id: string, name: string, line: number) => ({
    id,
    name,
    purpose: 'Made up.',
    oversight: null,
    owners: null,
    changed_by: null,
    reported: null,
    printed: { raw: `${name}: made up`, line },
  });
  const measure = { layer: 'yearly', question: 'Made up?', placeholder: null, note: null };
  return {
    document: 'made-up-framework.txt',
    title: 'Made-up framework',
    introduction: [evident('Made-up introduction.', 1)],
    planning_rule: evident('Made-up rule.', 2),
    layers: [layer('yearly', 'Yearly measures', 3), layer('plans', 'Plans', 4)],
    lost_pictures: [{ caption: 'Made-up wheel', note: null, line: 5 }],
    measures: [
      {
        ...measure,
        id: 'annual-1',
        number: 1,
        question_inherited: false,
        measure: 'Made-up cover',
        directorate: 'place',
        lines: [6, 8],
      },
      {
        ...measure,
        id: 'annual-2',
        number: 2,
        question_inherited: true,
        measure: 'To be made up',
        directorate: null,
        placeholder: 'Not made up yet.',
        lines: [9, 10],
      },
    ],
  };
}
