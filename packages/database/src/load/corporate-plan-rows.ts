import type { CorporatePlanData, PlanOutcomeData } from '@dial/domain/strategy-data/corporate-plan-data';
import { planIndicators } from '@dial/domain/strategy-data/plan-indicators';
import type { TableRows } from './table-rows.ts';
import type { Row } from './upsert-rows.ts';

/** A corporate plan: its head, priorities, outcomes and the indicators that it monitors. */
export function corporatePlanRows(plan: CorporatePlanData): TableRows[] {
  const { head, outcomes } = plan;
  return [
    {
      table: 'CorporatePlan',
      key: ['id'],
      rows: [
        {
          id: head.id,
          documentId: head.document,
          title: head.title,
          vision: head.vision,
          sections: head.sections,
          timeline: head.timeline,
          timelineMissing: head.timeline_missing,
          domains: head.domains,
        },
      ],
    },
    {
      table: 'PlanPriority',
      key: ['id'],
      rows: head.priorities.map(({ id, name, printed_heading: printedHeading, line, focus }, index) => ({
        id,
        planId: head.id,
        name,
        printedHeading,
        position: index + 1,
        focus,
        line,
      })),
    },
    { table: 'PlanIndicator', key: ['id'], rows: planIndicatorRows(plan) },
    { table: 'PlanOutcome', key: ['id'], rows: outcomes.map(planOutcomeRow) },
    {
      table: 'PlanOutcomeIndicator',
      key: ['outcomeId', 'position'],
      rows: outcomes.flatMap((outcome) =>
        outcome.indicators.map(({ id, text, raw, note, line }, index) => ({
          outcomeId: outcome.id,
          position: index + 1,
          indicatorId: id,
          text,
          raw,
          note,
          line,
        })),
      ),
    },
  ];
}

/** The same id is the same indicator, in the words that name it first. */
export function planIndicatorRows(plan: CorporatePlanData) {
  const named = planIndicators(plan).map(({ id, code, text }) => ({ id, code, text }));
  return [...new Map(named.toReversed().map((row) => [row.id, row])).values()];
}

function planOutcomeRow(outcome: PlanOutcomeData): Row {
  const { id, number, name, context, actions, risks, mitigations, resources, missing } = outcome;
  return {
    id,
    priorityId: outcome.priority,
    number,
    name,
    printedHeading: outcome.printed_heading,
    context,
    actions,
    risks,
    mitigations,
    resources,
    missing,
    firstLine: outcome.lines[0],
    lastLine: outcome.lines[1],
  };
}
