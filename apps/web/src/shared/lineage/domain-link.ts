import type {
  ComparedLink,
  Comparability as DomainComparability,
} from '@dial/domain/lineage/comparable-with';
import type { Chain, Comparability, Member } from './chain.ts';

export const COMPARABILITIES: Readonly<Record<Comparability, DomainComparability>> = {
  SAME: 'same',
  CHANGED_DEFINITION: 'changed-definition',
  NOT_COMPARABLE: 'not-comparable',
};

/**
 * The links of several chains as the domain takes them. Their ends are named by what carries the measure, so that chains meet
 * in what they share: members of two chains have two ids.
 */
export function domainLinks(chains: readonly Chain[]): ComparedLink[] {
  return chains.flatMap(({ members, links }) => {
    const carriers = new Map(members.map((member) => [member.id, carrierOf(member)]));
    return links.flatMap(({ earlier, later, comparability }) => {
      const [one, other] = [carriers.get(earlier), carriers.get(later)];
      if (one === undefined || other === undefined) return [];
      return [{ earlier: one, later: other, comparability: COMPARABILITIES[comparability] }];
    });
  });
}

/** Names what carries the measure, the same in every chain. */
export function carrierOf({
  id,
  indicator,
  frameworkMeasure,
  proposedMeasure,
  planIndicator,
}: Member): string {
  const carrier = indicator ?? frameworkMeasure ?? proposedMeasure ?? planIndicator;
  if (carrier === null) return id;
  return indicator === null ? `other:${carrier.id}` : indicatorCarrier(carrier.id);
}

export function indicatorCarrier(id: string): string {
  return `indicator:${id}`;
}
