import type { OpenIndicator } from '@dial/database/read/open-data';
import { AREA, DOCUMENT, INDICATOR_IN_EDITION } from './common-columns.ts';
import type { DataColumns } from './data-column.ts';

const inUnit = ({ unit }: OpenIndicator) => ({ unit });

/** The columns of `indicators`. */
export const INDICATOR_COLUMNS: DataColumns<OpenIndicator> = {
  ...INDICATOR_IN_EDITION,
  group: {
    title: 'Group',
    description: 'Id of the indicators that share a reference, a title or a commentary.',
    holds: 'text',
  },
  area: AREA,
  reference: { title: 'Reference', description: 'The printed number.', holds: 'text' },
  listed_only: {
    title: 'Only listed',
    description: 'Whether the edition names the indicator without figures; it is then not counted.',
    holds: 'flag',
    required: true,
  },
  unit: { title: 'Unit', description: 'What the figures count.', holds: 'text', required: true },
  polarity: { title: 'Polarity', description: 'Which way is better.', holds: 'word', required: true },
  frequency: { title: 'Frequency', description: 'How often it is reported.', holds: 'word' },
  period: { title: 'Period', description: 'Id of the reported period.', holds: 'text' },
  actual: {
    title: 'Actual',
    description: 'The reported figure in the unit; empty where there is none.',
    holds: 'decimal',
    figure: inUnit,
  },
  actual_raw: {
    title: 'Actual as printed',
    description: 'Exactly what is printed or was filed.',
    holds: 'text',
  },
  actual_status: {
    title: 'Actual status',
    description: 'final, provisional or revised, or why there is no figure.',
    holds: 'word',
  },
  year_to_date: {
    title: 'Year to date',
    description: 'The figure of the year so far, in the unit.',
    holds: 'decimal',
    figure: inUnit,
  },
  targets: {
    title: 'Targets',
    description: 'The targets as printed, each with the time it is for.',
    holds: 'text',
  },
  directorate: {
    title: 'Directorate',
    description: 'Today’s directorate that answers for it.',
    holds: 'text',
  },
  directorate_derived_from: {
    title: 'Directorate derived from',
    description: 'From what the directorate follows, where the edition does not print it.',
    holds: 'text',
  },
  service: { title: 'Service', description: 'The service that answers for it.', holds: 'text' },
  reporting_officers: { title: 'Reporting officers', description: 'Who reports it.', holds: 'names' },
  authorising_managers: { title: 'Authorising managers', description: 'Who signs it off.', holds: 'names' },
  director: { title: 'Director', description: 'The director who answers for it.', holds: 'text' },
  published_rag: {
    title: 'Published rating',
    description: 'The rating that the edition published; empty where it published none.',
    holds: 'rag',
  },
  computed_rag: {
    title: 'Computed rating',
    description: 'The rating that Dial’s rule gives; empty where it gives none.',
    holds: 'rag',
  },
  unrated_reason: {
    title: 'Why not rated',
    description: 'Why the rule gives no rating.',
    holds: 'word',
  },
  rated_value: {
    title: 'Rated value',
    description: 'The exact figure that the rule rates, in the unit.',
    holds: 'decimal',
    figure: inUnit,
  },
  rated_target: {
    title: 'Rated target',
    description: 'The target that it is rated against, in the unit.',
    holds: 'decimal',
    figure: inUnit,
  },
  distance_percent: {
    title: 'Distance from target',
    description: 'In percent of the target; below zero is short of it.',
    holds: 'decimal',
    figure: () => ({ unit: '%', decimals: 1 }),
  },
  rule_version: {
    title: 'Rule version',
    description: 'The version of the rule.',
    holds: 'text',
    required: true,
  },
  explanation: {
    title: 'Explanation',
    description: 'The arithmetic of the computed rating, or why there is none.',
    holds: 'text',
    required: true,
  },
  movement: {
    title: 'Movement',
    description: 'better, worse, same or not_comparable.',
    holds: 'word',
    required: true,
  },
  movement_compared_with: {
    title: 'Compared with',
    description: 'Id of the period that movement compares with.',
    holds: 'text',
  },
  movement_change: {
    title: 'Change',
    description: 'By how much, in the unit; percentage points for shares.',
    holds: 'decimal',
    figure: ({ unit }) => ({ unit, isDifference: true }),
  },
  document: DOCUMENT,
  lines: { title: 'Lines', description: 'The lines of the document’s text.', holds: 'lines' },
};
