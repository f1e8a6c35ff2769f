import type { Part } from '../shared/document/contents.tsx';

/** What of the page there is; a row has more of it the further it came in the reporting cycle. */
export interface Shown {
  /** Only named by the edition's index: it has no figures. */
  readonly listedOnly: boolean;
  /** Whether a document prints the edition. */
  readonly printed: boolean;
  readonly override: boolean;
  /** Whether figures of parts of the town are held. */
  readonly breakdowns: boolean;
  readonly recommendations: boolean;
  readonly versions: boolean;
}

/** The sections of the page in their order. */
export function pageParts({
  listedOnly,
  printed,
  override,
  breakdowns,
  recommendations,
  versions,
}: Shown): readonly Part[] {
  const hasFigures = !listedOnly;
  return [
    ...part(hasFigures && override, 'override', 'Rating set by people'),
    ...part(hasFigures, 'figures', 'Figures'),
    ...part(hasFigures && breakdowns, 'breakdowns', 'Breakdowns'),
    ...part(hasFigures, 'commentary', 'Commentary'),
    ...part(recommendations, 'recommendations', 'Scrutiny’s recommendations'),
    ...part(true, 'measure', 'About the measure'),
    ...part(true, 'responsibility', 'Who answers for it'),
    ...part(hasFigures, 'targets', printed ? 'Targets as printed' : 'Targets'),
    ...part(true, 'outcomes', 'Outcomes it serves'),
    ...part(true, 'layers', 'Where it sits'),
    ...part(true, 'documents', 'The same measure in other documents'),
    ...part(true, 'related', 'Related series and editions'),
    ...part(true, 'conflicts', 'Conflicts in the sources'),
    ...part(versions, 'versions', 'Versions of this row'),
    ...part(true, 'sources', 'Notes and sources'),
  ];
}

const part = (isShown: boolean, id: string, title: string): readonly Part[] =>
  isShown ? [{ id, title }] : [];
