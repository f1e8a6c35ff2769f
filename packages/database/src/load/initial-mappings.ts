import type { MappingStrength } from '@dial/domain/mapping/mapping';
import { chainMember } from '@dial/domain/strategy-data/chain-member';
import type { ChainData } from '@dial/domain/strategy-data/lineage-data';
import type { VisionData } from '@dial/domain/strategy-data/vision-data';
import { joinWords } from '@dial/domain/text/join-words';
import type { CouncilData } from './council-data.ts';
import { memberDates } from './member-dates.ts';
import { firstLine } from './vision-rows.ts';

/** Where a document says that an indicator serves an outcome. */
export interface MappingSource {
  readonly documentId: string;
  readonly line: number;
  readonly note: string | null;
}

/** What the documents say of an indicator and an outcome of the vision. */
export interface InitialMapping {
  readonly outcomeId: string;
  readonly indicatorId: string;
  readonly status: 'PROPOSED' | 'AGREED';
  readonly strength: MappingStrength;
  readonly rationale: string;
  readonly sources: readonly MappingSource[];
}

/** One place of one document that ties an indicator to an outcome. */
interface Tie {
  readonly outcomeId: string;
  readonly indicatorId: string;
  /** The text of the proposed measure, or the name of the area. */
  readonly name: string;
  readonly source: MappingSource;
}

type Mapped = Pick<CouncilData, 'documents' | 'editions' | 'strategy'>;

/**
 * The mappings that the documents give rise to (docs/decisions/0006-first-mappings.md). An indicator that carries a measure proposed
 * under an outcome is mapped to it directly; one that an edition files under an area contributes to each outcome printed beside
 * the area. Where both hold and the edition came later, what was proposed was taken up: the mapping is agreed, else proposed.
 */
export function initialMappings(council: Mapped): InitialMapping[] {
  const { vision } = council.strategy;
  if (vision === null) return [];
  const about = new Map(council.documents.map((document) => [document.id, document]));
  const titleOf = ({ source }: Tie) => `“${about.get(source.documentId)?.title ?? source.documentId}”`;
  const isLater = ({ source }: Tie) =>
    (about.get(source.documentId)?.date ?? '') > (about.get(vision.document)?.date ?? '');

  const proposed = Map.groupBy(proposedTies(council, vision), pairOf);
  const filed = Map.groupBy(filedTies(council, vision), pairOf);
  return [...new Set([...proposed.keys(), ...filed.keys()])].sort().flatMap((pair) => {
    const carried = proposed.get(pair) ?? [];
    const beside = filed.get(pair) ?? [];
    const [first] = [...carried, ...beside];
    if (first === undefined) return [];
    const [proposal] = carried;
    const filing = beside.find(isLater);
    return {
      outcomeId: first.outcomeId,
      indicatorId: first.indicatorId,
      status: proposal !== undefined && filing !== undefined ? 'AGREED' : 'PROPOSED',
      strength: proposal === undefined ? 'CONTRIBUTING' : 'DIRECT',
      rationale: [
        ...(proposal === undefined ? [] : [proposedWords(titleOf(proposal), carried)]),
        ...beside.map((tie) => filedWords(titleOf(tie), tie)),
        ...(proposal !== undefined && filing !== undefined
          ? ['So a published report took up what was proposed.']
          : []),
      ].join(' '),
      sources: distinct([...carried, ...beside].map(({ source }) => source)),
    };
  });
}

/** An indicator carries a proposed measure by a link of a chain in which no later document has an indicator. */
function proposedTies(council: Mapped, vision: VisionData): Tie[] {
  const { strategy } = council;
  const dateOf = memberDates(council);
  const measures = new Map(strategy.proposedMeasures.map((measure) => [measure.id, measure]));
  return strategy.chains.flatMap((chain) => {
    const newest = newestIndicatorDate(chain, dateOf);
    return chain.links.flatMap(({ earlier, later, comparability, note }) => {
      const ends = [chainMember(earlier), chainMember(later)];
      const indicator = ends.find(({ kind }) => kind === 'indicator');
      const measure = measures.get(ends.find(({ kind }) => kind === 'proposed-measure')?.id ?? '');
      if (comparability === 'not-comparable' || indicator === undefined || measure === undefined) return [];
      if (measure.outcome === null || dateOf(indicator.key) < newest) return [];
      const source = { documentId: vision.document, line: firstLine(measure), note };
      return { outcomeId: measure.outcome, indicatorId: indicator.id, name: measure.text, source };
    });
  });
}

function newestIndicatorDate({ links }: ChainData, dateOf: (key: string) => string): string {
  const dates = links
    .flatMap(({ earlier, later }) => [chainMember(earlier), chainMember(later)])
    .filter(({ kind }) => kind === 'indicator')
    .map(({ key }) => dateOf(key));
  return dates.toSorted().at(-1) ?? '';
}

/** An edition files an indicator under an area, beside which it prints outcomes. */
function filedTies({ editions }: Mapped, vision: VisionData): Tie[] {
  const listed = new Set(vision.priorities.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
  return editions.flatMap(({ head, indicators }) =>
    head.areas.flatMap((area) =>
      indicators
        .filter((indicator) => `${head.id}.${indicator.area}` === area.id)
        .flatMap(({ id }) =>
          area.target_outcomes
            .filter((outcome) => listed.has(outcome.id))
            .map((outcome) => ({
              outcomeId: outcome.id,
              indicatorId: id,
              name: area.name,
              source: { documentId: head.document, line: outcome.line, note: null },
            })),
        ),
    ),
  );
}

function proposedWords(title: string, ties: readonly Tie[]): string {
  const names = [...new Set(ties.map(({ name }) => `“${name}”`))];
  return `${title} proposes ${joinWords(names)} under this outcome, and the indicator carries ${
    names.length === 1 ? 'that measure' : 'those measures'
  }.`;
}

function filedWords(title: string, { name }: Tie): string {
  return `${title} files the indicator under “${name}” and prints this outcome for the whole area, without saying which measure serves which outcome.`;
}

function pairOf({ outcomeId, indicatorId }: Tie): string {
  return `${outcomeId}.${indicatorId}`;
}

function distinct(sources: readonly MappingSource[]): MappingSource[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
