import { comparableWith } from '@dial/domain/lineage/comparable-with';
import { isUnit } from '@dial/domain/value/is-unit';
import { CHANGED_SERIES } from '../figures/chart/series.ts';
import { FIGURE, type Figure, hasValue } from '../figures/figure.ts';
import type { Origin } from '../figures/origin.ts';
import { readFragment } from '../graphql.ts';
import { indicatorName } from '../indicator-name.ts';
import type { CarryingIndicator, Chain, Member } from './chain.ts';
import { carrierOf, domainLinks, indicatorCarrier } from './domain-link.ts';
import { memberPlace, newestReport } from './member-words.ts';

export interface LinkedFigures {
  /** Figures with a value, each with its origin; the oldest document's first. */
  readonly figures: readonly Figure[];
  /** What may be looked at and is not shown, and why, in sentences. */
  readonly leftOut: readonly string[];
}

interface Candidate {
  readonly member: Member;
  readonly indicator: CarryingIndicator;
  readonly figures: readonly Figure[];
  /** Which of the lines of changed measures it belongs to, from 1; null where the figures may be compared. */
  readonly changed: number | null;
}

/**
 * The figures that other documents print of an indicator's measure, as far as they may stand beside its own: all that may be
 * compared, and, as lines of their own, those of a measure that changed. What is not comparable is left out; so is another
 * unit, which would need another axis, and another series of the same document unless a link names the two.
 */
export function linkedFigures(
  own: { readonly id: string; readonly unit: string },
  chains: readonly Chain[],
): LinkedFigures {
  const candidates = candidatesFor(own, chains);
  const shown = candidates.filter((candidate) => reasonAgainst(own, candidate) === null);
  return {
    figures: shown.flatMap((candidate) =>
      candidate.figures.map((figure) => ({ ...figure, origin: originOf(candidate) })),
    ),
    leftOut: candidates.flatMap((candidate) => reasonAgainst(own, candidate) ?? []),
  };
}

function candidatesFor(
  own: { readonly id: string; readonly unit: string },
  chains: readonly Chain[],
): Candidate[] {
  const links = domainLinks(chains);
  const ownKey = indicatorCarrier(own.id);
  const compared = comparableWith(links, ownKey);
  const members = new Map(
    chains.flatMap(({ members: all }) => all.map((member) => [carrierOf(member), member])),
  );
  const ownDocument = members.get(ownKey)?.source.document;
  const isLinked = (key: string) =>
    links.some(({ earlier, later }) => [earlier, later].includes(ownKey) && [earlier, later].includes(key));
  /** The first member of each line of changed measures. */
  const lines: { readonly key: string; readonly document: string }[] = [];
  return [...members].flatMap(([key, member]): Candidate[] => {
    const { indicator, source } = member;
    const comparability = compared.get(key);
    if (indicator === null || comparability === undefined || comparability === 'not-comparable') return [];
    if (source.document === ownDocument && !isLinked(key)) return [];
    const figures = readFragment(FIGURE, indicator.observations).filter(hasValue);
    if (figures.length === 0) return [];
    const found = { member, indicator, figures, changed: null };
    if (comparability === 'same' || indicator.unit !== own.unit) return [found];
    const among = comparableWith(links, key);
    const line = lines.findIndex(
      (first) => among.get(first.key) === 'same' && first.document !== source.document,
    );
    return [{ ...found, changed: line === -1 ? lines.push({ key, document: source.document }) : line + 1 }];
  });
}

function reasonAgainst(
  own: { readonly unit: string },
  { member, indicator, changed }: Candidate,
): string | null {
  const name = `“${indicatorName(indicator)}” in ${memberPlace(member)}`;
  if (indicator.unit !== own.unit || !isUnit(own.unit)) {
    return `Left out: ${name}, for it is counted in another unit (${unitWords(indicator.unit)}; here ${unitWords(own.unit)}).`;
  }
  if (changed !== null && changed > CHANGED_SERIES.length) {
    return `Left out: ${name}, where the measure changed, for no more lines could be told apart.`;
  }
  return null;
}

const unitWords = (unit: string) => (unit === 'number' ? 'a number' : unit);

function originOf({ member, indicator, changed }: Candidate): Origin {
  const report = newestReport(indicator);
  return {
    indicator: indicator.id,
    title: indicator.title,
    series: indicator.series,
    edition: report?.edition.id ?? '',
    area: report?.area.name ?? '',
    place: memberPlace(member),
    changed,
  };
}
