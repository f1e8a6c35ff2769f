import { type ComparedLink, comparableWith } from '@dial/domain/lineage/comparable-with';
import type { Comparability } from '../../shared/lineage/chain.ts';
import { COMPARABILITIES } from '../../shared/lineage/domain-link.ts';
import type { ThroughIndicator, ThroughReport } from './through-query.ts';

export interface ThroughLink {
  readonly comparability: Comparability;
  readonly earlier: ThroughIndicator;
  readonly later: ThroughIndicator;
}

/** What an edition shows of a measure. */
export interface ThroughRow {
  readonly indicator: ThroughIndicator;
  readonly report: ThroughReport;
  /** Whether its figure may be compared with the indicator's own: always, of itself. */
  readonly comparability: Comparability;
}

/**
 * What every edition showed of an indicator's measure, the oldest first: its own reports, and those of indicators that other
 * documents link to it.
 *
 * @param reports of an indicator
 * @param editions of which it is asked; none: all
 */
export function throughRows(
  own: ThroughIndicator,
  links: readonly ThroughLink[],
  reports: (indicator: ThroughIndicator) => readonly ThroughReport[],
  editions: readonly string[],
): readonly ThroughRow[] {
  const members = new Map(
    [own, ...links.flatMap(({ earlier, later }) => [earlier, later])].map((one) => [one.id, one]),
  );
  const reached = comparableWith(
    links.map(
      ({ earlier, later, comparability }): ComparedLink => ({
        ...{ earlier: earlier.id, later: later.id, comparability: COMPARABILITIES[comparability] },
      }),
    ),
    own.id,
  );
  const rows = [...members.values()].flatMap((indicator) => {
    const compares = indicator.id === own.id ? 'same' : reached.get(indicator.id);
    if (compares === undefined) return [];
    const comparability = SPELT[compares];
    return reports(indicator).map((report) => ({ indicator, report, comparability }));
  });
  return rows
    .filter(({ report }) => editions.length === 0 || editions.includes(report.edition.id))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const SPELT = {
  same: 'SAME',
  'changed-definition': 'CHANGED_DEFINITION',
  'not-comparable': 'NOT_COMPARABLE',
} as const satisfies Record<string, Comparability>;

const keyOf = ({ indicator, report: { edition } }: ThroughRow) =>
  `${edition.financialYear} ${edition.quarter} ${indicator.id}`;
