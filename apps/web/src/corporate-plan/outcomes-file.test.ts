import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../shared/table-file/fixture-taken.ts';
import type { Outcome } from './load-plan.ts';
import { outcomesFile } from './outcomes-file.ts';

const text = (words: string, line: number, raw: string | null = null) => ({
  ...{ text: words, raw, note: null, source: { line } },
});

const PONDS: Outcome = {
  ...{ id: 'ponds', number: 3, name: 'Clean ponds', printedHeading: 'CLEAN PONDS' },
  source: { document: 'made-up.txt', line: 1, note: null },
  ...{ context: [], actions: [text('Plant reeds', 2, 'P1ant reeds')], mitigations: [], resources: [] },
  indicators: [
    { ...text('Ponds clean', 3), indicator: { id: 'mi-1', code: 'MI 1', text: 'Ponds clean', chains: [] } },
  ],
  risks: [text('Drought', 4)],
  missing: [{ part: 'resources', note: 'Torn.', source: { document: 'made-up.txt', line: 5, note: null } }],
};

it('has what a made-up plan says under its outcomes, and what was lost', () => {
  const plan = { title: 'Made-up plan', source: { document: 'made-up.txt', line: null, note: null } };
  const words = { name: 'made-up', title: 'Outcomes' };
  const file = outcomesFile(plan, words, [{ name: 'Green town', outcomes: [PONDS] }], TAKEN);
  const outcome = { Priority: 'Green town', Number: '3', 'High level outcome': 'Clean ponds' };
  expect(rowsOf(file)).toEqual([
    { ...outcome, Part: 'Actions', Text: 'Plant reeds', Printed: 'P1ant reeds', Line: '2' },
    { ...outcome, Part: 'Performance indicators', Code: 'MI 1', Text: 'Ponds clean', Line: '3' },
    { ...outcome, Part: 'Risks', Text: 'Drought', Line: '4' },
    { ...outcome, Part: 'Resources', Note: 'Torn.', Line: '5' },
  ]);
  expect(file.notes).toContainEqual({ name: 'Document', text: 'made-up.txt' });
});
