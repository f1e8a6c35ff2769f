import { randomUUID } from 'node:crypto';
import { sortKey } from '@dial/domain/text/sort-key';
import type { PrismaClient } from '../open/client.ts';
import { ADMINISTRATOR } from './people.ts';
import { type Invalid, invalid } from './write-result.ts';
import { inOneWrite, writerOf } from './writer.ts';

/** Who is named as having made what came with the program's start. */
export const PROGRAM = 'dial';

/**
 * Makes the administrator of a database that has nobody yet. Of several programs that start at once one does.
 *
 * @param hash makes the hash that is kept; called only where there is nobody
 * @returns whether it made one
 */
export async function makeFirstAdministrator(
  prisma: PrismaClient,
  email: string,
  hash: () => Promise<string>,
): Promise<boolean> {
  if ((await prisma.person.count()) > 0) return false;
  const password = await hash();
  const made = await inOneWrite<Invalid>(writerOf(prisma, PROGRAM), async (tx) => {
    if ((await tx.person.count()) > 0) return invalid('person', 'There is somebody already.');
    const id = randomUUID();
    const name = 'Administrator';
    const grant = { role: ADMINISTRATOR, scope: 'council' };
    await tx.person.create({
      data: {
        id,
        name,
        email,
        emailVerified: true,
        sortKey: sortKey(name),
        grants: { create: { ...grant, id: randomUUID(), grantedBy: PROGRAM } },
        accounts: { create: { id: randomUUID(), accountId: id, providerId: 'credential', password } },
      },
    });
    return {
      kind: 'ok',
      id,
      action: 'person.add',
      before: null,
      after: { name, email, active: true, grants: [grant] },
    };
  });
  return made.kind === 'ok';
}
