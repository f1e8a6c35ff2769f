import type { MemberData } from './lineage-data.ts';

export type MemberKind = 'indicator' | 'proposed-measure' | 'framework-measure' | 'plan-indicator';

/** What carries a measure in one document. */
export interface Member {
  readonly kind: MemberKind;
  readonly id: string;
  /** "kind.id", the same for the same member wherever it is named. */
  readonly key: string;
}

export function chainMember(data: MemberData): Member {
  if ('indicator' in data) return member('indicator', data.indicator);
  if ('proposed_measure' in data) return member('proposed-measure', data.proposed_measure);
  if ('framework_measure' in data) return member('framework-measure', data.framework_measure);
  return member('plan-indicator', data.plan_indicator);
}

function member(kind: MemberKind, id: string): Member {
  return { kind, id, key: `${kind}.${id}` };
}
