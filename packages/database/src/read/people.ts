import { Prisma, type Sql } from '../open/client.ts';
import { instant } from './instant.ts';
import type { Reader } from './reader.ts';

/** A role that somebody has, with its scope: "council", "directorate:id", "service:id" or "indicator:id". */
export interface Grant {
  readonly role: string;
  readonly scope: string;
}

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  active: boolean;
  secondFactor: boolean;
  version: number;
  /** To a few minutes; null before the first sign-in. */
  lastSeenAt: string | null;
  /** By role, then scope. */
  grants: Grant[];
}

const PERSON = Prisma.sql`SELECT p.id, p.name, p.email, p.active, p."twoFactorEnabled" AS "secondFactor", p.version,
    ${instant(Prisma.sql`p."lastSeenAt"`)} AS "lastSeenAt",
    COALESCE((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope) ORDER BY g.role COLLATE "C", g.scope COLLATE "C")
      FROM "RoleGrant" g WHERE g."personId" = p.id), '[]') AS grants
  FROM "Person" p`;

/** Everybody who may or might sign in, by name. */
export function readPeople(reader: Reader): Promise<PersonRow[]> {
  return people(reader, Prisma.sql`ORDER BY p."sortKey" COLLATE "C", p.id COLLATE "C"`);
}

export function readPeopleById(reader: Reader, ids: readonly string[]): Promise<PersonRow[]> {
  return people(reader, Prisma.sql`WHERE p.id = ANY(${ids})`);
}

/** Those who may sign in with an e-mail address that ends so, by name. */
export function readActivePeopleAt(reader: Reader, domain: string): Promise<PersonRow[]> {
  return people(
    reader,
    Prisma.sql`WHERE p.active AND right(p.email, ${domain.length}::int) = ${domain} ORDER BY p."sortKey" COLLATE "C", p.id COLLATE "C"`,
  );
}

function people(reader: Reader, rest: Sql): Promise<PersonRow[]> {
  return reader.rows(Prisma.sql`${PERSON} ${rest}`);
}
