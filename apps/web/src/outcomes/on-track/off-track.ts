import { indicatorName } from '@dial/domain/text/indicator-name';
import type { Rag } from '../../shared/rag.ts';
import { indicatorLink } from '../mapping/indicator-link.ts';
import type { MappingStatus } from '../mapping/mapping-words.ts';
import { presentRating, type RatedRow } from '../mapping/present-rating.ts';
import type { TrackState } from './track.ts';

interface Outcome {
  readonly id: string;
  readonly mappings: readonly {
    readonly status: MappingStatus;
    readonly indicator: {
      readonly id: string;
      readonly title: string;
      readonly series: string | null;
      readonly reports: readonly { readonly edition: { readonly id: string } }[];
    };
  }[];
}

interface Reason {
  readonly id: string;
  readonly name: string;
  readonly to: string | null;
  readonly rag: Rag;
}

export interface OffTrackOutcome {
  readonly id: string;
  readonly name: string;
  /** The agreed measures that are red or amber, red ones first. */
  readonly because: readonly Reason[];
}

/** The outcomes that are not on track, each with the agreed measures that keep it from being so in the edition. */
export function offTrackOutcomes(
  tracked: readonly { readonly id: string; readonly name: string; readonly state: TrackState }[],
  outcomes: readonly Outcome[],
  rows: ReadonlyMap<string, RatedRow>,
  edition: { readonly id: string; readonly name: string },
): OffTrackOutcome[] {
  return tracked
    .filter(({ state }) => state === 'NOT_ON_TRACK')
    .map(({ id, name }) => {
      const mappings = outcomes.find((outcome) => outcome.id === id)?.mappings ?? [];
      const reasons = mappings
        .filter(({ status }) => status === 'AGREED')
        .flatMap(({ indicator }): Reason[] => {
          const { rag } = presentRating(rows.get(indicator.id), edition.name);
          if (rag === null) return [];
          const to = indicatorLink(indicator, edition.id);
          return [{ id: indicator.id, name: indicatorName(indicator), to, rag }];
        });
      return { id, name, because: (['RED', 'AMBER'] as const).flatMap((rag) => rated(reasons, rag)) };
    });
}

const rated = (reasons: readonly Reason[], rag: Rag) => reasons.filter((reason) => reason.rag === rag);
