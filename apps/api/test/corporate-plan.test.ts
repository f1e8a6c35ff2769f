import { describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';

interface Outcome {
  id: string;
  number: number;
  actions: { text: string; raw: string | null; source: { document: string; line: number } }[];
  indicators: {
    text: string;
    source: { line: number };
    indicator: { id: string; outcomes: { id: string }[] };
  }[];
  missing: { part: string; note: string }[];
  priority: { id: string };
}
interface Plan {
  id: string;
  title: string;
  vision: { text: string };
  source: { document: string; line: null; note: string };
  priorities: { id: string; outcomes: Outcome[] }[];
  timeline: { year: string; entries: object[] }[];
  timelineMissing: { note: string }[];
  sections: { id: string; blocks: { kind: string; items: object[] }[]; missing: object[] }[];
  domains: { id: string; indicators: { indicator: { id: string } }[]; missing: object[] }[];
}

const QUERY = `{ corporatePlans { id title vision { text } source { document line note }
  priorities { id outcomes { id number priority { id } actions { text raw source { document line } }
    indicators { text source { line } indicator { id outcomes { id } } } missing { part note } } }
  timeline { year entries { text } } timelineMissing { note }
  sections { id blocks { kind items { text } } missing { note } }
  domains { id indicators { indicator { id } } missing { note } } } }`;

async function readPlan(): Promise<Plan> {
  const { corporatePlans } = await askData<{ corporatePlans: Plan[] }>(QUERY);
  expect(corporatePlans).toHaveLength(1);
  const [plan] = corporatePlans;
  if (plan === undefined) throw new Error('There is no plan.');
  return plan;
}

describe('the corporate plan of 2008-14', () => {
  test('has its vision, priorities with numbered outcomes, years and domains', async () => {
    const plan = await readPlan();
    expect(plan).toMatchObject({
      id: 'corporate-plan-2008-14',
      vision: { text: 'People will be proud of Luton - a lively, hopeful, can-do town' },
      source: { document: '004_bdecfc1da82440c0.txt', line: null },
    });
    expect(plan.priorities.map(({ outcomes }) => outcomes.map(({ number }) => number))).toEqual(
      [6, 9, 8, 8, 7].map((count) => Array.from({ length: count }, (_, index) => index + 1)),
    );
    expect(plan.timeline.map(({ year }) => year)).toEqual([
      ...['2008-09', '2009-10', '2010-11', '2011-12', '2012-13', '2013-14'],
    ]);
    expect(plan.domains.map(({ id }) => id)).toEqual([
      'high-quality-services',
      'use-of-resources',
      'capacity-to-improve',
      'citizen-user-feedback',
    ]);
  });

  test('an indicator knows every outcome that names it, and each names it on its line', async () => {
    const outcomes = (await readPlan()).priorities.flatMap((priority) =>
      priority.outcomes.map((outcome) => ({ ...outcome, priorityId: priority.id })),
    );
    for (const outcome of outcomes) {
      expect(outcome.priority.id).toBe(outcome.priorityId);
      for (const { indicator, source } of outcome.indicators) {
        expect(indicator.outcomes.map(({ id }) => id)).toContain(outcome.id);
        expect(source.line).toBeGreaterThan(0);
      }
    }
    expect(outcomes.flatMap(({ indicators }) => indicators).length).toBeGreaterThan(90);
  });

  test('marks what the extraction lost, and fills nothing in', async () => {
    const plan = await readPlan();
    const outcomes = plan.priorities.flatMap((priority) => priority.outcomes);
    const missing = outcomes.flatMap((outcome) =>
      outcome.missing.map(({ part, note }) => ({ outcome, part, note })),
    );
    expect(missing.length).toBeGreaterThan(0);
    expect(plan.timelineMissing.length).toBeGreaterThan(0);
    for (const { note } of missing) expect(note).not.toBe('');
    for (const { outcome, part } of missing) {
      if (part === 'actions') expect(outcome.actions).toEqual([]);
      if (part === 'indicators') expect(outcome.indicators).toEqual([]);
    }
  });

  test('its prose keeps headings, paragraphs and lists apart', async () => {
    const { sections } = await readPlan();
    const blocks = sections.flatMap((section) => section.blocks);
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['HEADING', 'PARAGRAPH', 'LIST']));
    for (const { kind, items } of blocks) if (kind !== 'LIST') expect(items).toHaveLength(1);
  });
});
