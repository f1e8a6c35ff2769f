import type { CorporatePlanData } from '@dial/domain/strategy-data/corporate-plan-data';
import { evident } from './evident.ts';

export function madePlan(): CorporatePlanData {
  const planted = { id: 'mi-1', code: 'MI 1', text: 'Made-up planting', raw: null, line: 20, note: null };
  return {
    head: {
      id: 'made-up-plan-2080-86',
      document: 'made-up-plan.txt',
      title: 'Made-up plan',
      vision: evident('Made-up ambition.', 1),
      sections: [
        {
          id: 'foreword',
          heading: 'Foreword',
          lines: [2, 3],
          blocks: [{ kind: 'paragraph', ...evident('Made-up words.', 3) }],
          missing: [],
        },
      ],
      priorities: [
        {
          id: 'grounds',
          name: 'Grounds',
          printed_heading: 'Grounds:',
          line: 10,
          focus: [evident('Made up.', 11)],
        },
      ],
      timeline: [{ year: '2080-81', entries: [evident('Made-up step.', 30)] }],
      timeline_missing: [],
      domains: [{ id: 'capacity', name: 'Capacity', line: 40, text: [], indicators: [planted], missing: [] }],
    },
    outcomes: [
      {
        id: 'grounds-1',
        priority: 'grounds',
        number: 1,
        name: 'Made-up growth',
        printed_heading: 'Outcome 1: Made-up growth',
        lines: [12, 20],
        context: [evident('Made-up context.', 13)],
        actions: [evident('Plant what is made up', 14), evident('Water it', 15)],
        indicators: [planted],
        risks: [],
        mitigations: [],
        resources: [],
        missing: [{ part: 'risks', note: 'Made up.', line: 16 }],
      },
    ],
  };
}
