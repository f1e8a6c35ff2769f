import packageFile from '../../package.json' with { type: 'json' };
import { openDatabase } from '../../packages/database/src/open/open-database.ts';
import { hashEdition } from '../../packages/database/src/write/edition-hash.ts';
import type { Place } from '../running/server.ts';

/** Whether an edition shows what its last step froze; nothing where it has taken none. In words where it does not. */
export async function editionHashes(place: Place, edition: string): Promise<readonly string[]> {
  if (edition === '') return [];
  const given = { databaseUrl: undefined, dataDirectory: '/nonexistent', ...place };
  const { prisma, close } = await openDatabase({ ...given, version: packageFile.version });
  try {
    const step = await prisma.editionStep.findFirst({
      where: { editionId: edition },
      orderBy: { number: 'desc' },
    });
    if (step === null || step.hash === (await hashEdition(prisma, edition))) return [];
    return [`The edition ${edition} shows something else than its step to ${step.to} froze.`];
  } finally {
    await close();
  }
}
