import type { Visibility } from '@dial/database/read/reader';

/** Who asks. Signed out: no id, no roles, published editions alone. */
export interface Viewer {
  readonly id: string | null;
  readonly roles: readonly Role[];
}

/** A role with what it is given for. Sign-in will bring the roles; what each may do is in `schema/permissions.ts`. */
export interface Role {
  readonly name: string;
  readonly scopes: readonly string[];
}

export const PUBLIC_VIEWER: Viewer = { id: null, roles: [] };

/** What a viewer may see: staff of any role see drafts. Part of every cache key. */
export function visibilityOf(viewer: Viewer): Visibility {
  return viewer.roles.length > 0 ? 'all' : 'published';
}
