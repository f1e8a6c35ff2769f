import { randomUUID } from 'node:crypto';
import { sortKey } from '@dial/domain/text/sort-key';
import { z } from 'zod';
import type { Prisma, TransactionClient } from '../open/client.ts';
import type { Grant } from '../read/people.ts';
import { endPending } from '../sign-in/pending.ts';
import { type RoleToGive, readGrants } from './read-grants.ts';
import { readTexts } from './read-texts.ts';
import {
  type Invalid,
  invalid,
  type NotFound,
  type Refusal,
  type WriteResult,
  type Written,
} from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** Whoever has this role manages people; there is always somebody active who has it. */
export const ADMINISTRATOR = 'administrator';

/** The provider of accounts that are a password, as sign-in names it. */
const PASSWORD = 'credential';

const LONGEST_NAME = 120;
const LONGEST_EMAIL = 254;

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
}

/** What is left out stays. */
export interface PersonChange {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly active?: boolean | undefined;
}

export interface GrantsToSet {
  readonly id: string;
  /** Of the person, as looked at. */
  readonly version: number;
  readonly grants: readonly Grant[];
}

/** A person as they are by now. */
export interface PersonPresent {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Adds somebody who may sign in once they have a password or come by the identity provider. @param roles all there are */
export async function addPerson(
  writer: Writer,
  person: NewPerson,
  roles: readonly RoleToGive[],
): Promise<Written | Invalid> {
  const read = readIdentity(person);
  if (read.kind !== 'ok') return read;
  const { name, email } = read.texts;
  return inOneWrite<Invalid>(writer, async (tx, at) => {
    const grants = await readGrants(tx, person.grants, roles);
    if (grants.kind !== 'ok') return grants;
    if (await isTaken(tx, email)) return TAKEN;
    const id = randomUUID();
    await tx.person.create({
      data: { id, name, email, emailVerified: true, sortKey: sortKey(name), createdAt: at },
    });
    await tx.roleGrant.createMany({
      data: grants.grants.map((grant) => ({
        ...grant,
        id: randomUUID(),
        personId: id,
        grantedBy: writer.actor,
        at,
      })),
    });
    const after = { name, email, active: true, grants: asJson(grants.grants) };
    return { kind: 'ok', id, action: 'person.add', before: null, after };
  });
}

/**
 * Changes a person's name or e-mail address, or whether they are active. Who becomes inactive, or whose address is another, is signed out
 * at once.
 */
export async function changePerson(
  writer: Writer,
  { id, ...change }: PersonChange,
): Promise<Written | Invalid | NotFound> {
  return inOneWrite<Invalid | NotFound>(writer, async (tx) => {
    const person = await tx.person.findUnique({ where: { id } });
    if (person === null) return { kind: 'not-found', id };
    const read = readIdentity({ name: change.name ?? person.name, email: change.email ?? person.email });
    if (read.kind !== 'ok') return read;
    const { name, email } = read.texts;
    const active = change.active ?? person.active;
    if (email !== person.email && (await isTaken(tx, email))) return TAKEN;
    if (!active && (await isLastAdministrator(tx, id)))
      return invalid('active', 'This is the last active administrator. Make another one first.');
    const version = { increment: 1 };
    await tx.person.update({ where: { id }, data: { name, email, active, sortKey: sortKey(name), version } });
    if (!active || email !== person.email) await endAccess(tx, id);
    const before = { name: person.name, email: person.email, active: person.active };
    return { kind: 'ok', id, action: 'person.change', before, after: { name, email, active } };
  });
}

/** Gives a person these roles and no others. @param roles all there are */
export async function setGrants(
  writer: Writer,
  { id, version, grants }: GrantsToSet,
  roles: readonly RoleToGive[],
): Promise<WriteResult<PersonPresent>> {
  return inOneWrite<Refusal<PersonPresent>>(writer, async (tx, at) => {
    const select = { id: true, name: true, version: true } as const;
    const present = await tx.person.findUnique({ where: { id }, select });
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== version) return { kind: 'conflict', present };
    const read = await readGrants(tx, grants, roles);
    if (read.kind !== 'ok') return read;
    const stays = read.grants.some(({ role }) => role === ADMINISTRATOR);
    if (!stays && (await isLastAdministrator(tx, id)))
      return invalid('grants', 'This is the last active administrator. Make another one first.');
    const held = await tx.roleGrant.findMany({ where: { personId: id } });
    const same = (a: Grant) => (b: Grant) => a.role === b.role && a.scope === b.scope;
    const gone = held.filter((grant) => !read.grants.some(same(grant))).map((grant) => grant.id);
    const given = read.grants.filter((grant) => !held.some(same(grant)));
    await tx.roleGrant.deleteMany({ where: { id: { in: gone } } });
    await tx.roleGrant.createMany({
      data: given.map((grant) => ({ ...grant, id: randomUUID(), personId: id, grantedBy: writer.actor, at })),
    });
    await tx.person.update({ where: { id }, data: { version: version + 1 } });
    const before = { grants: asJson(held) };
    return { kind: 'ok', id, action: 'person.grants', before, after: { grants: asJson(read.grants) } };
  });
}

/**
 * Ends what somebody else may have come in by, as whose the address was: sessions, the account of the identity provider, which is met anew
 * by the address, links, devices that are trusted. A password stays.
 */
async function endAccess(tx: TransactionClient, id: string): Promise<void> {
  await tx.session.deleteMany({ where: { personId: id } });
  await tx.account.deleteMany({ where: { personId: id, providerId: { not: PASSWORD } } });
  await endPending(tx, id);
}

const TAKEN = invalid('email', 'Somebody has this e-mail address already.');

function readIdentity({ name, email }: { readonly name: string; readonly email: string }) {
  const read = readTexts({ name: [name, LONGEST_NAME], email: [email.toLowerCase(), LONGEST_EMAIL] });
  if (read.kind !== 'ok' || z.email().safeParse(read.texts.email).success) return read;
  return invalid('email', 'The email has to look like name@example.org.');
}

async function isTaken(tx: TransactionClient, email: string): Promise<boolean> {
  return (await tx.person.count({ where: { email } })) > 0;
}

async function isLastAdministrator(tx: TransactionClient, id: string): Promise<boolean> {
  const administrators = await tx.person.findMany({
    where: { active: true, grants: { some: { role: ADMINISTRATOR } } },
    select: { id: true },
  });
  return administrators.length === 1 && administrators[0]?.id === id;
}

function asJson(grants: readonly Grant[]): Prisma.InputJsonValue {
  return grants.map(({ role, scope }) => ({ role, scope }));
}
