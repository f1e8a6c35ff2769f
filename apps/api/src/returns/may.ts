import type { ReturnRow } from '@dial/database/read/returns';
import { changeReturn, type ReturnChange } from '@dial/domain/return/change-return';
import { whyClosed } from '@dial/domain/return/why-closed';
import { mayWithin, type Permission } from '../schema/permissions.ts';
import type { Viewer } from '../server/viewer.ts';

/** Whether the viewer may save and submit a return now. */
export function mayFile(viewer: Viewer, row: ReturnRow): boolean {
  return whyClosed(row) === null && has(viewer, 'FILE_RETURNS', row);
}

/** Whether the viewer may approve it or send it back now. */
export function mayDecide(viewer: Viewer, row: ReturnRow): boolean {
  return may(viewer, row, 'approve', 'APPROVE_RETURNS');
}

export function mayReopen(viewer: Viewer, row: ReturnRow): boolean {
  return may(viewer, row, 'reopen', 'REOPEN_RETURNS');
}

function may(
  viewer: Viewer,
  row: ReturnRow,
  action: ReturnChange['action'],
  permission: Permission,
): boolean {
  if (viewer.id === null || row.stage === 'PUBLISHED') return false;
  return changeReturn(row, { action, actor: viewer.id }).ok && has(viewer, permission, row);
}

function has(viewer: Viewer, permission: Permission, row: ReturnRow): boolean {
  const { directorateId, serviceId, indicatorId, stage } = row;
  const place = { directorate: directorateId, service: serviceId, indicator: indicatorId, stage };
  return mayWithin(viewer, permission, place);
}
