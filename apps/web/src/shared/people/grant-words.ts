import { inRoleOrder, roleName } from './role-words.ts';

/** A role with what it is given for: "council", "directorate:ID", "service:ID", "indicator:ID". */
export interface Grant {
  readonly name: string;
  readonly scope: string;
}

/** What scopes are called: "directorate:population-wellbeing" → "Population Wellbeing (directorate)". */
export type ScopeNames = ReadonlyMap<string, string>;

/** "Population Wellbeing (directorate)"; what the newest edition no longer names is said by its id. */
export function scopeWords(scope: string, names: ScopeNames): string {
  if (scope === 'council') return 'whole council';
  const [part, ...id] = scope.split(':');
  return names.get(scope) ?? `${id.join(':')} (${part})`;
}

/** "Reporting officer: Population Wellbeing (directorate)". */
export function grantWords({ name, scope }: Grant, names: ScopeNames): string {
  return `${roleName(name)}: ${scopeWords(scope, names)}`;
}

/** By role, the whole council first, then by the words of the scope. */
export function inGrantOrder<G extends Grant>(grants: readonly G[], names: ScopeNames): readonly G[] {
  const order = inRoleOrder([...new Set(grants.map(({ name }) => name))]);
  const rank = ({ scope }: Grant) => (scope === 'council' ? '' : scopeWords(scope, names));
  return grants.toSorted(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name) || rank(a).localeCompare(rank(b), 'en-GB'),
  );
}
