import { randomUUID } from 'node:crypto';
import { sortKey } from '@dial/domain/text/sort-key';
import { Prisma, type PrismaClient, type TransactionClient } from '../open/client.ts';
import { type Grant, type PersonRow, readActivePeopleAt } from '../read/people.ts';
import type { Reader } from '../read/reader.ts';
import { endPending } from '../sign-in/pending.ts';
import { inOneWrite, writerOf } from '../write/writer.ts';

/** No mail ever goes there (RFC 2606), and nobody real has such an address. */
const DOMAIN = '@demonstration.invalid';

const AUTHOR = 'demonstration';

/** Begins the id of an account whose password everybody was told. It stays with the account, whatever its person is called by then. */
const TOLD = 'demonstration:';

interface MadeUp {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
}

/**
 * Makes people of every role, all of them made up and said to be, with one password. Again, it brings back what there is of them as it was.
 * The first two officers, managers and directors have the directorates that report the most, the third the whole council, rows without a
 * directorate included: whatever an edition asks for, somebody can file it and somebody else decide on it.
 *
 * @param password its hash
 */
export async function makeDemonstrationPeople(
  prisma: PrismaClient,
  password: string,
): Promise<readonly MadeUp[]> {
  const people = madeUpPeople(await largestDirectorates(prisma));
  await inOneWrite<never>(writerOf(prisma, AUTHOR), async (tx) => {
    for (const person of people) await putPerson(tx, person, password);
    const after = { people: people.map(({ email }) => email) };
    return { kind: 'ok', id: AUTHOR, action: 'demonstration.make', before: null, after };
  });
  return people;
}

/** The made-up people as they stand, who can sign in. */
export function readDemonstrationPeople(reader: Reader): Promise<PersonRow[]> {
  return readActivePeopleAt(reader, DOMAIN);
}

/**
 * Where there is no demonstration, its people do not sign in, those included who were given another e-mail address; nor does anybody by
 * the password that everybody was told, should one of them be made active again.
 */
export async function endDemonstration(prisma: PrismaClient): Promise<void> {
  const told = { accounts: { some: { id: { startsWith: TOLD } } } };
  const madeUp = { OR: [{ email: { endsWith: DOMAIN }, active: true }, told] };
  if ((await prisma.person.count({ where: madeUp })) === 0) return;
  await inOneWrite<never>(writerOf(prisma, AUTHOR), async (tx) => {
    const rows = await tx.person.findMany({ where: madeUp, select: { id: true } });
    const ids = rows.map(({ id }) => id);
    await tx.session.deleteMany({ where: { personId: { in: ids } } });
    await tx.account.deleteMany({ where: { personId: { in: ids } } });
    await endPending(tx, ...ids);
    const { count } = await tx.person.updateMany({
      where: { id: { in: ids }, active: true },
      data: { active: false, version: { increment: 1 } },
    });
    return { kind: 'ok', id: AUTHOR, action: 'demonstration.end', before: null, after: { people: count } };
  });
}

/** At most two, those with most rows first; the whole council in the place of each that there is not. */
async function largestDirectorates(prisma: PrismaClient): Promise<readonly [string, string]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT d.id FROM "Directorate" d JOIN "IndicatorReport" r ON r."directorateId" = d.id AND d.current
    GROUP BY d.id ORDER BY count(*) DESC, d.id COLLATE "C" LIMIT 2`);
  const [first = 'council', second = first] = rows.map(({ id }) => `directorate:${id}`);
  return [first, second];
}

function madeUpPeople([first, second]: readonly [string, string]): MadeUp[] {
  return [
    madeUp('Staff Member 1', 'staff', 'council'),
    madeUp('Officer 1', 'reporting-officer', first),
    madeUp('Officer 2', 'reporting-officer', second),
    madeUp('Officer 3', 'reporting-officer', 'council'),
    madeUp('Manager 1', 'authorising-manager', first),
    madeUp('Manager 2', 'authorising-manager', second),
    madeUp('Manager 3', 'authorising-manager', 'council'),
    madeUp('Director 1', 'director', first),
    madeUp('Director 2', 'director', second),
    madeUp('Director 3', 'director', 'council'),
    madeUp('Strategy Hub 1', 'strategy-hub', 'council'),
    madeUp('Scrutiny Member 1', 'scrutiny-member', 'council'),
    madeUp('Editor 1', 'editor', 'council'),
    madeUp('Editor 2', 'editor', 'council'),
    madeUp('Administrator 1', 'administrator', 'council'),
  ];
}

function madeUp(who: string, role: string, scope: string): MadeUp {
  const email = `${who.toLowerCase().replaceAll(' ', '-')}${DOMAIN}`;
  return { name: `Demonstration ${who}`, email, grants: [{ role, scope }] };
}

async function putPerson(
  tx: TransactionClient,
  { name, email, grants }: MadeUp,
  password: string,
): Promise<void> {
  const { id } = await tx.person.upsert({
    where: { email },
    create: { id: randomUUID(), name, email, emailVerified: true, sortKey: sortKey(name) },
    update: { active: true },
  });
  await tx.account.upsert({
    where: { providerId_accountId: { providerId: 'credential', accountId: id } },
    create: { id: TOLD + id, providerId: 'credential', accountId: id, personId: id, password },
    update: { id: TOLD + id, password },
  });
  if ((await tx.roleGrant.count({ where: { personId: id } })) > 0) return;
  await tx.roleGrant.createMany({
    data: grants.map((grant) => ({ ...grant, id: randomUUID(), personId: id, grantedBy: AUTHOR })),
  });
}
