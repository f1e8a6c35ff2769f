import type { CarryingIndicator, Chain, Member } from '../shared/lineage/chain.ts';

export type IndicatorMember = Member & { readonly indicator: CarryingIndicator };

/** The member whose figures the others are held against: the newest document's indicator with figures, else its newest. */
export function newestIndicator({ members }: Chain): IndicatorMember | null {
  const indicators = members.filter(isIndicator);
  return (
    indicators.findLast(({ indicator }) => indicator.observations.length > 0) ?? indicators.at(-1) ?? null
  );
}

function isIndicator(member: Member): member is IndicatorMember {
  return member.indicator !== null;
}
