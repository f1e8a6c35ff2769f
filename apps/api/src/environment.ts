import { join } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './server/is-loopback.ts';
import type { OpenIdConnect } from './sign-in/sign-in-options.ts';

export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** The public address, without a slash at its end. */
  readonly url: string;
  /** Undefined with the embedded database alone, whose directory then keeps one. */
  readonly secret: string | undefined;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly openIdConnect: OpenIdConnect | null;
  readonly administratorEmail: string;
  readonly trustedProxies: readonly string[];
  /** Whether made-up people of every role may sign in. */
  readonly demonstration: boolean;
  /** Of what the council says of itself. */
  readonly councilFile: string | undefined;
  /** Whether the GraphQL API tells its schema. */
  readonly introspection: boolean;
}

/** The configuration is wrong: `message` names each variable and what it must be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const emptyAsUnset = (value: unknown) => (value === '' ? undefined : value);

const optional = <Schema extends z.ZodType>(type: Schema) => z.preprocess(emptyAsUnset, type);

const flag = optional(
  z
    .literal('1', 'must be 1, or unset')
    .optional()
    .transform((value) => value === '1'),
);

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, abort: true, error: `must look like ${example}` }).refine((url) => !/[?#]/.test(url), {
    error: `must look like ${example}`,
  });

const schema = z
  .object({
    HOST: optional(z.string().default('127.0.0.1')),
    PORT: optional(
      z
        .string()
        .regex(/^\d+$/, 'must be a port number, at most 65535')
        .default('4000')
        .transform(Number)
        .pipe(z.int().max(65_535, 'must be a port number, at most 65535')),
    ),
    DATABASE_URL: optional(
      z
        .string()
        .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgresql://user:password@host:5432/database')
        .optional(),
    ),
    DIAL_DATA_DIR: optional(z.string().default(join(import.meta.dirname, '../../../.dial/data'))),
    DIAL_URL: optional(
      address(/^https?$/, 'https://dial.example.org, without a path')
        .refine((url) => new URL(url).pathname === '/', { error: 'must have no path' })
        .transform((url) => new URL(url).origin)
        .optional(),
    ),
    DIAL_SECRET: optional(z.string().min(32, 'must have 32 characters or more, at random').optional()),
    DIAL_SMTP_URL: optional(address(/^smtps?$/, 'smtp://user:password@mail.example.org:587').optional()),
    DIAL_MAIL_FROM: optional(
      z
        .string()
        .regex(/^[^@]+@[^@]+$/, 'must look like Dial <dial@example.org>')
        .optional(),
    ),
    DIAL_ADMINISTRATOR_EMAIL: optional(
      z.email('must be an e-mail address').toLowerCase().default('administrator@dial.localhost'),
    ),
    DIAL_OIDC_ISSUER: optional(address(/^https?$/, 'https://login.example.org/council').optional()),
    DIAL_OIDC_CLIENT_ID: optional(z.string().optional()),
    DIAL_OIDC_CLIENT_SECRET: optional(z.string().optional()),
    DIAL_OIDC_NAME: optional(z.string().default('single sign-on')),
    DIAL_OIDC_TRUST_EMAIL: flag,
    DIAL_TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform(withCommasBetween)
      .refine((proxies) => proxies.every(isAddress), {
        error: 'must be addresses or networks like 10.0.0.0/8, with commas between them',
      }),
    DIAL_DEMONSTRATION: flag,
    DIAL_COUNCIL_FILE: optional(z.string().optional()),
    DIAL_GRAPHQL_INTROSPECTION: optional(z.enum(['0', '1'], 'must be 0 or 1').default('1')),
  })
  .refine((variables) => !variables.DIAL_DEMONSTRATION || isLoopback(variables.HOST), {
    path: ['DIAL_DEMONSTRATION'],
    error: 'makes people whose password everybody knows, so HOST must be 127.0.0.1, ::1 or localhost',
  })
  .refine((variables) => variables.DATABASE_URL === undefined || variables.DIAL_SECRET !== undefined, {
    path: ['DIAL_SECRET'],
    error:
      'must be set with DATABASE_URL, and stay the same: 32 characters or more at random, as "openssl rand -base64 32" makes them',
  })
  .refine((variables) => variables.DIAL_SMTP_URL === undefined || variables.DIAL_MAIL_FROM !== undefined, {
    path: ['DIAL_MAIL_FROM'],
    error: 'must be set with DIAL_SMTP_URL: the sender, like Dial <dial@example.org>',
  })
  .refine((variables) => [0, 3].includes(openIdConnectOf(variables).length), {
    path: ['DIAL_OIDC_ISSUER'],
    error: 'must be set together with DIAL_OIDC_CLIENT_ID and DIAL_OIDC_CLIENT_SECRET, or none of them',
  })
  .refine(
    ({ DIAL_OIDC_ISSUER: issuer }) =>
      issuer === undefined || issuer.startsWith('https:') || isLoopback(new URL(issuer).hostname),
    { path: ['DIAL_OIDC_ISSUER'], error: 'must start with https:' },
  );

/** Reads the configuration, once, at start. @throws EnvironmentError */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new EnvironmentError(`The environment is wrong: ${errors.join('; ')}.`);
  }
  const { HOST, PORT, DIAL_SMTP_URL: smtpUrl, DIAL_MAIL_FROM: from = '', ...rest } = parsed.data;
  const [issuer, clientId, clientSecret] = openIdConnectOf(rest);
  return {
    host: HOST,
    port: PORT,
    databaseUrl: rest.DATABASE_URL,
    dataDirectory: rest.DIAL_DATA_DIR,
    url: rest.DIAL_URL ?? localUrl(HOST, PORT),
    secret: rest.DIAL_SECRET,
    mail: smtpUrl === undefined ? null : { smtpUrl, from },
    openIdConnect:
      issuer === undefined || clientId === undefined || clientSecret === undefined
        ? null
        : {
            issuer,
            clientId,
            clientSecret,
            name: rest.DIAL_OIDC_NAME,
            trustEmail: rest.DIAL_OIDC_TRUST_EMAIL,
          },
    administratorEmail: rest.DIAL_ADMINISTRATOR_EMAIL,
    trustedProxies: rest.DIAL_TRUSTED_PROXIES,
    demonstration: rest.DIAL_DEMONSTRATION,
    councilFile: rest.DIAL_COUNCIL_FILE,
    introspection: rest.DIAL_GRAPHQL_INTROSPECTION === '1',
  };
}

interface OpenIdConnectVariables {
  readonly DIAL_OIDC_ISSUER?: string | undefined;
  readonly DIAL_OIDC_CLIENT_ID?: string | undefined;
  readonly DIAL_OIDC_CLIENT_SECRET?: string | undefined;
}

/** Those that are set. */
function openIdConnectOf(variables: OpenIdConnectVariables): string[] {
  const { DIAL_OIDC_ISSUER, DIAL_OIDC_CLIENT_ID, DIAL_OIDC_CLIENT_SECRET } = variables;
  return [DIAL_OIDC_ISSUER, DIAL_OIDC_CLIENT_ID, DIAL_OIDC_CLIENT_SECRET].filter(
    (value) => value !== undefined,
  );
}

/** Where somebody on this machine finds a server. */
function localUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function withCommasBetween(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function isAddress(text: string): boolean {
  return z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).safeParse(text).success;
}
