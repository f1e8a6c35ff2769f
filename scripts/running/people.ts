import packageFile from '../../package.json' with { type: 'json' };
import { Prisma } from '../../packages/database/src/open/client.ts';
import { openDatabase } from '../../packages/database/src/open/open-database.ts';
import type { Place } from './server.ts';
import { signIn } from './session.ts';

/** Those of a demonstration whom drills act as, each for the whole council. */
const PEOPLE = {
  officer: 'officer-3',
  manager: 'manager-3',
  director: 'director-3',
  member: 'scrutiny-member-1',
  editor: 'editor-1',
} as const;

export type Who = keyof typeof PEOPLE;

/** Everybody's in a demonstration. */
const PASSWORD = 'change the dial';

/** Signs everybody in, at a demonstration. @returns their cookies */
export async function signInAll(origin: string): Promise<Readonly<Record<Who, string>>> {
  const cookies = { officer: '', manager: '', director: '', member: '', editor: '' };
  for (const who of Object.keys(PEOPLE) as Who[])
    cookies[who] = await signIn(origin, `${PEOPLE[who]}@demonstration.invalid`, PASSWORD);
  return cookies;
}

/** Makes the people of a demonstration ordinary ones, whom a start without it leaves alone, with their sessions. */
export async function endDemonstration(place: Place): Promise<void> {
  const given = { databaseUrl: undefined, dataDirectory: '/nonexistent', ...place };
  const { prisma, close } = await openDatabase({ ...given, version: packageFile.version });
  await prisma.$executeRaw(
    Prisma.sql`UPDATE "Person" SET email = replace(email, '@demonstration.invalid', '@drill.invalid')`,
  );
  await prisma.$executeRaw(Prisma.sql`UPDATE "Account" SET id = replace(id, 'demonstration:', 'drill:')`);
  await close();
}
