import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@dial/database/open/client';
import type { OnStatement } from '@dial/database/open/create-client';
import type { VersionWatch } from '@dial/database/open/version-watch';
import { GROUND, madeGround } from '@dial/database/testing/made-ground';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../src/server/build-server.ts';
import type { Mail } from '../../src/server/mailer.ts';
import type { Watch } from '../../src/server/watch/watch.ts';
import { hashPassword } from '../../src/sign-in/password-hash.ts';
import { createSignIn, type SignIn } from '../../src/sign-in/sign-in.ts';
import type { SignInOptions } from '../../src/sign-in/sign-in-options.ts';
import { openEmptyDatabase } from './test-database.ts';

/** Everybody's, once it is set. */
export const PASSWORD = 'made-up password';

const SECRET = 'made-up secret of more than thirty-two characters, 7Hq2Zx9';

/** A server to which people sign in, on made-up data. */
export interface SignInServer {
  readonly prisma: PrismaClient;
  readonly server: FastifyInstance;
  readonly signIn: SignIn;
  /** What was sent. */
  readonly mails: Mail[];
  /** Another server on the same database, as after a restart, maybe with other settings. */
  restarted(settings?: Partial<SignInOptions>): Promise<FastifyInstance>;
  close(): Promise<void>;
}

export interface SignInServerOptions extends Partial<SignInOptions> {
  readonly watch?: Watch;
  readonly trustedProxies?: readonly string[];
  readonly onStatement?: OnStatement;
}

export async function serveSignIn({
  onStatement,
  watch,
  trustedProxies,
  ...given
}: SignInServerOptions = {}): Promise<SignInServer> {
  const database = await openEmptyDatabase(onStatement);
  await madeGround(database.prisma);
  const prisma = await database.forRequests();
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const council = 'Made-up Council';
  const options = { url: 'http://localhost', secret: SECRET, council, mailer, openIdConnect: null, ...given };
  const followed: VersionWatch[] = [];
  const serve = async (settings: Partial<SignInOptions> = {}) => {
    const signIn = await createSignIn(prisma, { ...options, ...settings });
    const webFolder = new URL('web', import.meta.url).pathname;
    const versions = await database.followVersion();
    followed.push(versions);
    const server = await buildServer({
      database: { ...database, prisma },
      council: { name: council },
      webFolder,
      signIn,
      versions,
      ...(watch === undefined ? {} : { watch }),
      ...(trustedProxies === undefined ? {} : { trustedProxies }),
    });
    return { server, signIn };
  };
  const first = await serve();
  return {
    ...first,
    prisma,
    mails,
    restarted: async (settings) => (await serve(settings)).server,
    close: async () => {
      await first.server.close();
      for (const versions of followed) await versions.stop();
      await database.close();
    },
  };
}

export interface MadePerson {
  readonly id: string;
  readonly email: string;
}

let hash: Promise<string> | undefined;

/** Somebody made up, with a password unless said otherwise. */
export async function makePerson(
  prisma: PrismaClient,
  name: string,
  {
    role,
    scope = 'council',
    password = true,
    active = true,
  }: {
    readonly role?: string;
    readonly scope?: string;
    readonly password?: boolean;
    readonly active?: boolean;
  } = {},
): Promise<MadePerson> {
  hash ??= hashPassword(PASSWORD);
  const id = randomUUID();
  const email = `${name}@demonstration.invalid`;
  await prisma.person.create({
    data: {
      id,
      name: `Made-up ${name}`,
      email,
      emailVerified: true,
      active,
      sortKey: name,
      ...(role === undefined
        ? {}
        : { grants: { create: { id: randomUUID(), role, scope, grantedBy: 'test' } } }),
      ...(password
        ? {
            accounts: {
              create: { id: randomUUID(), accountId: id, providerId: 'credential', password: await hash },
            },
          }
        : {}),
    },
  });
  return { id, email };
}

/** Forgets people, and who tried what how often. */
export async function removePeople(prisma: PrismaClient): Promise<void> {
  await prisma.rateLimit.deleteMany();
  await prisma.verification.deleteMany();
  await prisma.roleGrant.deleteMany();
  await prisma.person.deleteMany();
}

export const DIRECTORATE = GROUND.directorate;
