import { hasValue } from '@dial/domain/chart/has-value';
import { CHANGED_SERIES } from '@dial/domain/chart/series';
import { comparableWith } from '@dial/domain/lineage/comparable-with';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { convertUnit } from '@dial/domain/value/convert-unit';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { FIGURE, type Figure } from '../figures/figure.ts';
import type { Origin } from '../figures/origin.ts';
import { readFragment } from '../graphql.ts';
import type { CarryingIndicator, Chain, Member } from './chain.ts';
import { carrierOf, domainLinks, indicatorCarrier } from './domain-link.ts';
import { memberPlace, newestReport } from './member-words.ts';

export interface LinkedFigures {
  /** Figures with a value in the indicator's own unit, each with its origin; the oldest document's first. */
  readonly figures: readonly Figure[];
  /** What may be looked at and is not shown, or is shown in another unit than it is printed in, in sentences. */
  readonly remarks: readonly string[];
}

interface Candidate {
  readonly member: Member;
  readonly indicator: CarryingIndicator;
  /** In the indicator's own unit; null where its unit does not count the same. */
  readonly figures: readonly Figure[] | null;
  /** Which of the lines of changed measures it belongs to, from 1; null where the figures may be compared. */
  readonly changed: number | null;
}

/**
 * The figures that other documents print of an indicator's measure, as far as they may stand beside its own: all that may be
 * compared, and, as lines of their own, those of a measure that changed. What is not comparable is left out; so is what counts
 * in another unit, which would need another axis, and another series of the same document unless a link names the two.
 * A unit that is only scaled (£ and £m) is converted.
 */
export function linkedFigures(
  own: { readonly id: string; readonly unit: string },
  chains: readonly Chain[],
): LinkedFigures {
  const candidates = candidatesFor(own, chains);
  const shown = candidates.filter((candidate) => reasonAgainst(own, candidate) === null);
  return {
    figures: shown.flatMap((candidate) =>
      (candidate.figures ?? []).map((figure) => ({ ...figure, origin: originOf(candidate) })),
    ),
    remarks: candidates.flatMap(
      (candidate) => reasonAgainst(own, candidate) ?? conversionOf(own, candidate) ?? [],
    ),
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
    const printed = readFragment(FIGURE, indicator.observations).filter(hasValue);
    if (printed.length === 0) return [];
    const figures = inUnit(printed, indicator.unit, own.unit);
    const found = { member, indicator, figures, changed: null };
    if (comparability === 'same' || figures === null) return [found];
    const among = comparableWith(links, key);
    const line = lines.findIndex(
      (first) => among.get(first.key) === 'same' && first.document !== source.document,
    );
    return [{ ...found, changed: line === -1 ? lines.push({ key, document: source.document }) : line + 1 }];
  });
}

/** The figures in another unit, their printed texts left alone; null where the units do not count the same. */
function inUnit(
  figures: readonly (Figure & { readonly value: string })[],
  from: string,
  to: string,
): readonly Figure[] | null {
  if (!isUnit(from) || !isUnit(to)) return null;
  if (from === to) return figures;
  const converted = figures.flatMap((figure) => {
    const read = parseDecimal(figure.value);
    const value = read.ok ? convertUnit(read.value, from, to) : null;
    return value === null ? [] : [{ ...figure, value: value.toFixed() }];
  });
  return converted.length === figures.length ? converted : null;
}

function conversionOf(own: { readonly unit: string }, { member, indicator }: Candidate): string | null {
  if (indicator.unit === own.unit) return null;
  return `${nameOf(indicator, member)} is printed in another unit (${unitWords(indicator.unit)}) and shown in this one (${unitWords(own.unit)}).`;
}

const nameOf = (indicator: CarryingIndicator, member: Member) =>
  `“${indicatorName(indicator)}” in ${memberPlace(member)}`;

function reasonAgainst(
  own: { readonly unit: string },
  { member, indicator, figures, changed }: Candidate,
): string | null {
  const name = nameOf(indicator, member);
  if (figures === null) {
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
