import type { CorporatePlanData } from '@dial/domain/strategy-data/corporate-plan-data';
import type { FrameworkData } from '@dial/domain/strategy-data/framework-data';
import type { MeasureSection, ProposedMeasureData, VisionData } from '@dial/domain/strategy-data/vision-data';
import type { SearchKind } from '../read/search.ts';
import { planIndicatorRows } from './corporate-plan-rows.ts';
import type { CouncilData } from './council-data.ts';
import { namesOf, type SearchEntry, searchEntryRow } from './search-entry-row.ts';
import type { Row } from './upsert-rows.ts';

/** The kinds that `strategySearchEntries` writes. */
export const STRATEGY_KINDS: readonly SearchKind[] = [
  'PROPOSED_MEASURE',
  'FRAMEWORK_MEASURE',
  'PLAN_OUTCOME',
  'PLAN_ACTION',
  'PLAN_INDICATOR',
];

/**
 * What search finds of measures and corporate plans. The measures of delivery plans are none of it: who registers them writes
 * their entries.
 */
export function strategySearchEntries({ strategy, directorates }: CouncilData): Row[] {
  const { vision, proposedMeasures, framework, corporatePlans } = strategy;
  return [
    ...(vision === null ? [] : proposedMeasureEntries(vision, proposedMeasures)),
    ...(framework === null ? [] : frameworkEntries(framework, directorates)),
    ...corporatePlans.flatMap(planEntries),
  ].map((entry) => searchEntryRow(entry, null));
}

const SECTIONS: Readonly<Record<MeasureSection, string>> = {
  outcome: '',
  poverty: 'Overarching poverty measure',
  'health-and-safety': 'Health and safety compliance',
  workforce: 'Workforce',
  'other-corporate': 'Other corporate measure',
};

function proposedMeasureEntries(
  { priorities }: VisionData,
  measures: readonly ProposedMeasureData[],
): SearchEntry[] {
  const outcomes = priorities.flatMap((priority) => priority.outcomes);
  const names = new Map(outcomes.map(({ id, name }) => [id, name]));
  return measures.map(({ id, text, section, outcome, aspirational, notes }) => ({
    kind: 'PROPOSED_MEASURE',
    target: id,
    title: text,
    detail: outcome === null ? SECTIONS[section] : (names.get(outcome) ?? null),
    words: [aspirational, notes],
  }));
}

function frameworkEntries(
  { layers, measures }: FrameworkData,
  directorates: CouncilData['directorates'],
): SearchEntry[] {
  return measures.map(({ id, layer, number, question, measure, directorate }) => {
    const name = layers.find((one) => one.id === layer)?.name ?? layer;
    return {
      kind: 'FRAMEWORK_MEASURE',
      target: id,
      title: measure,
      detail: `${name}, ${number}`,
      words: [
        name,
        String(number),
        question,
        directorates.find((one) => one.id === directorate)?.name ?? null,
      ],
    };
  });
}

/** An action is found by the id of its outcome and its place among the actions, from 1. */
function planEntries(plan: CorporatePlanData): SearchEntry[] {
  const { head, outcomes } = plan;
  const priorities = new Map(head.priorities.map(({ id, name }) => [id, name]));
  return [
    ...outcomes.map(
      ({ id, name, priority }): SearchEntry => ({
        kind: 'PLAN_OUTCOME',
        target: id,
        title: name,
        detail: namesOf(head.title, priorities.get(priority) ?? null),
        words: [head.title, priorities.get(priority) ?? null],
      }),
    ),
    ...outcomes.flatMap(({ id, name, actions }) =>
      actions.map(
        ({ text }, index): SearchEntry => ({
          kind: 'PLAN_ACTION',
          target: `${id}.${index + 1}`,
          title: text,
          detail: namesOf(head.title, name),
          words: [],
        }),
      ),
    ),
    ...planIndicatorRows(plan).map(
      ({ id, code, text }): SearchEntry => ({
        kind: 'PLAN_INDICATOR',
        target: id,
        title: text,
        detail: namesOf(head.title, code),
        words: [code],
      }),
    ),
  ];
}
