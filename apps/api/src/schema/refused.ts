import { notAllowed, notAllowedHere, type Permission } from './permissions.ts';
import type { NotAllowed } from './results.ts';

/** What a mutation answers to somebody who lacks the permission, or all of several of which one would do, for what they ask. */
export function refused(...permissions: readonly Permission[]): NotAllowed {
  const [permission] = permissions;
  if (permission === undefined) throw new Error('A refusal names a permission.');
  return { __typename: 'NotAllowed', permission, message: notAllowed(...permissions) };
}

/** The same to somebody who has the permission, though not for the very thing that is asked about. */
export function refusedHere(permission: Permission): NotAllowed {
  return { __typename: 'NotAllowed', permission, message: notAllowedHere(permission) };
}
