import type { ReturnScope } from '@dial/database/read/return-scope';
import type { Viewer } from '../server/viewer.ts';
import { type Permission, SCOPED_PARTS, scopesOf } from './permissions.ts';

/** Who has one of these sees returns: those that they may file, decide on or import. */
export const RETURN_PERMISSIONS = [
  'FILE_RETURNS',
  'APPROVE_RETURNS',
  'REOPEN_RETURNS',
  'IMPORT_RETURNS',
] as const satisfies readonly Permission[];

/** The same of overrides of ratings. */
export const OVERRIDE_PERMISSIONS = [
  'PROPOSE_OVERRIDES',
  'APPROVE_OVERRIDES',
] as const satisfies readonly Permission[];

/** Where a viewer has one of several permissions, as the database asks for rows. */
export function scopeOf(viewer: Viewer, ...permissions: readonly Permission[]): ReturnScope {
  const scopes = permissions.flatMap((permission) => scopesOf(viewer, permission));
  const [directorates, services, indicators] = SCOPED_PARTS.map((part) =>
    scopes.flatMap((scope) => (scope.startsWith(`${part}:`) ? [scope.slice(part.length + 1)] : [])),
  );
  return {
    whole: scopes.includes('council'),
    directorates: directorates ?? [],
    services: services ?? [],
    indicators: indicators ?? [],
  };
}

/** Whether nothing lies in a scope, so that nothing need be asked. */
export function isNowhere({ whole, directorates, services, indicators }: ReturnScope): boolean {
  return !whole && directorates.length + services.length + indicators.length === 0;
}
