import type { Part } from '../shared/document/contents.tsx';

const FIGURE_PARTS: readonly Part[] = [
  { id: 'figures', title: 'Figures' },
  { id: 'commentary', title: 'Commentary' },
];

const TARGETS: Part = { id: 'targets', title: 'Targets as printed' };

const BEFORE: readonly Part[] = [
  { id: 'measure', title: 'About the measure' },
  { id: 'responsibility', title: 'Who answers for it' },
];

const AFTER: readonly Part[] = [
  { id: 'outcomes', title: 'Outcomes it serves' },
  { id: 'layers', title: 'Where it sits' },
  { id: 'documents', title: 'The same measure in other documents' },
  { id: 'related', title: 'Related series and editions' },
  { id: 'conflicts', title: 'Conflicts in the sources' },
  { id: 'sources', title: 'Notes and sources' },
];

/** The sections of the page in their order; one that is only listed has no figures. */
export function pageParts(listedOnly: boolean): readonly Part[] {
  return listedOnly ? [...BEFORE, ...AFTER] : [...FIGURE_PARTS, ...BEFORE, TARGETS, ...AFTER];
}
