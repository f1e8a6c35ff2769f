import type { Stage } from '@dial/domain/stage/stage';
import type { Permission } from '../schema/permissions.ts';

/** What moving an edition to a stage needs. No edition is moved to the first; whoever opens it has put it there. */
export const PERMISSION_TO: Readonly<Record<Stage, Permission>> = {
  DRAFT: 'OPEN_EDITIONS',
  MANAGEMENT_TEAM: 'MOVE_TO_MANAGEMENT_TEAM',
  SCRUTINY: 'MOVE_TO_SCRUTINY',
  EXECUTIVE: 'MOVE_TO_EXECUTIVE',
  PUBLISHED: 'PUBLISH',
};
