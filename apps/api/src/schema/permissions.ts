import type { Viewer } from '../server/viewer.ts';

/** What a viewer may do beside reading. */
export const PERMISSIONS = ['DECIDE_REQUESTS', 'MAP_OUTCOMES', 'REGISTER_PLANS'] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Which role may do what. Nothing else says so. */
const PERMISSIONS_OF_ROLES = new Map<string, readonly Permission[]>([
  ['strategy-hub', ['DECIDE_REQUESTS', 'MAP_OUTCOMES', 'REGISTER_PLANS']],
  ['director', ['REGISTER_PLANS']],
]);

/** The roles that may do something beside reading. */
export const ROLE_NAMES: readonly string[] = [...PERMISSIONS_OF_ROLES.keys()];

/** What a viewer may do: what any of the roles may. Nobody without an id may do anything, as a write names who wrote. */
export function permissionsOf({ id, roles }: Viewer): Permission[] {
  const given = new Set(roles.flatMap(({ name }) => PERMISSIONS_OF_ROLES.get(name) ?? []));
  return id === null ? [] : PERMISSIONS.filter((permission) => given.has(permission));
}

/** For somebody who lacks the permission. */
export const NOT_ALLOWED: Readonly<Record<Permission, string>> = {
  DECIDE_REQUESTS: 'Only the strategy hub decides on requests.',
  MAP_OUTCOMES: 'Only the strategy hub changes which outcomes an indicator is mapped to.',
  REGISTER_PLANS: 'Only the strategy hub and directors register plans and their measures.',
};
