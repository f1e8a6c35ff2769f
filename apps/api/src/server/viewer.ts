import type { Visibility } from '@dial/database/read/reader';
import { earliestStageOf } from '../schema/permissions.ts';

/** Who asks. Signed out: no id, no name, no roles, published editions alone. */
export interface Viewer {
  readonly id: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** The session that asks, by its id, which opens nothing. */
  readonly session?: string;
}

/** A role with the scopes it is given for ("council", "directorate:id", …). What each may do is in `schema/permissions.ts`. */
interface Role {
  readonly name: string;
  readonly scopes: readonly string[];
}

export const PUBLIC_VIEWER: Viewer = { id: null, name: null, roles: [] };

/** What a viewer may see: editions from the earliest stage on that any of the roles sees. Part of every cache key. */
export function visibilityOf(viewer: Viewer): Visibility {
  return earliestStageOf(viewer);
}
