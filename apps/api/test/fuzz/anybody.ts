import type { PrismaClient } from '@dial/database/open/client';
import { EDITOR, MANAGER, MEMBER, OFFICER } from '../setup/cycle.ts';

/** Who sends inputs, as "id:role:scope"; null is nobody. */
export const ANYBODY = [
  null,
  EDITOR,
  OFFICER,
  MANAGER,
  MEMBER,
  'hub:strategy-hub',
  'ann:administrator',
] as const;

/** The person of a viewer, whom what they write refers to. */
export async function makeViewer(prisma: PrismaClient, who: string): Promise<void> {
  const [id = '', role = '', ...scope] = who.split(':');
  const grant = { id: `grant-${id}`, role, scope: scope.join(':') || 'council', grantedBy: 'dial' };
  await prisma.person.create({
    data: {
      id,
      name: `Made-up ${id}`,
      email: `${id}@demonstration.invalid`,
      sortKey: id,
      grants: { create: grant },
    },
  });
}
