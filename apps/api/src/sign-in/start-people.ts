import { endDemonstration, makeDemonstrationPeople } from '@dial/database/demonstration/demonstration-people';
import type { PrismaClient } from '@dial/database/open/client';
import { DEMONSTRATION_PASSWORD } from './demonstration-password.ts';
import { firstAdministrator } from './first-administrator.ts';
import { hashPassword } from './password-hash.ts';

interface People {
  readonly administratorEmail: string;
  readonly demonstration: boolean;
}

/**
 * Sees at start that there is somebody to sign in: the first administrator, and with a demonstration its people.
 *
 * @returns what the operator has to be told, a line each
 */
export async function startPeople(
  prisma: PrismaClient,
  { administratorEmail, demonstration }: People,
): Promise<string[]> {
  const password = await firstAdministrator(prisma, administratorEmail);
  const lines =
    password === null
      ? []
      : [`Administrator: ${administratorEmail} password ${password}; it is not shown again`];
  if (!demonstration) {
    await endDemonstration(prisma);
    return lines;
  }
  const people = await makeDemonstrationPeople(prisma, await hashPassword(DEMONSTRATION_PASSWORD));
  return [
    ...lines,
    `WARNING: DIAL_DEMONSTRATION is set. These made-up people sign in with the password "${DEMONSTRATION_PASSWORD}", which everybody knows:`,
    ...people.map(
      ({ email, grants }) =>
        `  ${email} (${grants.map(({ role, scope }) => `${role}, ${scope}`).join('; ')})`,
    ),
  ];
}
