import type { Proposed } from './proposed-measure.ts';

type Section = Proposed['section'];

/** The parts of the document's tables, in the order it prints them. */
export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  POVERTY: 'Overarching measures of poverty',
  OUTCOME: 'Measures of the target outcomes',
  HEALTH_AND_SAFETY: 'Health and safety',
  WORKFORCE: 'Workforce',
  OTHER_CORPORATE: 'Other corporate measures',
};

const SECTIONS = [
  'POVERTY',
  'OUTCOME',
  'HEALTH_AND_SAFETY',
  'WORKFORCE',
  'OTHER_CORPORATE',
] as const satisfies readonly Section[];

export interface ProposedGroup<Of> {
  /** The target outcome; null where the section has none. */
  readonly outcome: Proposed['outcome'];
  readonly measures: readonly Of[];
}

export interface ProposedSection<Of> {
  readonly section: Section;
  readonly groups: readonly ProposedGroup<Of>[];
}

type Filed = Pick<Proposed, 'section' | 'outcome'>;

/** Measures by section and, within it, by target outcome, in printed order; sections without any are left out. */
export function groupProposed<Of extends Filed>(measures: readonly Of[]): ProposedSection<Of>[] {
  return SECTIONS.map((section) => ({
    section,
    groups: groupByOutcome(measures.filter((measure) => measure.section === section)),
  })).filter(({ groups }) => groups.length > 0);
}

/** Measures by target outcome, in printed order. */
export function groupByOutcome<Of extends Filed>(measures: readonly Of[]): ProposedGroup<Of>[] {
  return [...Map.groupBy(measures, ({ outcome }) => outcome?.id).values()].map((group) => ({
    outcome: group[0]?.outcome ?? null,
    measures: group,
  }));
}
