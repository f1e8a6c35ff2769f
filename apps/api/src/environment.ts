import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './server/is-loopback.ts';
import type { LogKind } from './server/watch/log.ts';
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
  /** The one before it, while what it encrypted is encrypted anew. */
  readonly secretBefore: string | undefined;
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
  readonly log: LogKind;
  /** Where metrics are served; null where they are not. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** The name that traces are sent under; null where none are sent. */
  readonly tracedAs: string | null;
  /** Milliseconds between the sign that the program is to stop and its end of taking requests. */
  readonly stopDelay: number;
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

const portNumber = z
  .string()
  .regex(/^\d+$/, 'must be a port number, at most 65535')
  .transform(Number)
  .pipe(z.int().max(65_535, 'must be a port number, at most 65535'));

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, abort: true, error: `must look like ${example}` }).refine((url) => !/[?#]/.test(url), {
    error: `must look like ${example}`,
  });

const schema = z
  .object({
    HOST: optional(z.string().default('127.0.0.1')),
    PORT: optional(portNumber.default(4000)),
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
    DIAL_SECRET_BEFORE: optional(z.string().optional()),
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
    DIAL_LOG: optional(
      z.enum(['lines', 'json', 'json-all'], 'must be lines, json or json-all').default('lines'),
    ),
    DIAL_METRICS_PORT: optional(portNumber.optional()),
    DIAL_METRICS_HOST: optional(z.string().default('127.0.0.1')),
    DIAL_STOP_DELAY: optional(
      z
        .string()
        .regex(/^([0-9]|[1-9][0-9]|[12][0-9]{2}|300)$/, 'must be seconds, at most 300')
        .default('0')
        .transform((seconds) => Number(seconds) * 1000),
    ),
    OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.string().optional()),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optional(z.string().optional()),
    OTEL_SERVICE_NAME: optional(z.string().default('dial')),
    OTEL_SDK_DISABLED: optional(z.string().optional()),
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

type Variables = Readonly<Record<string, string | undefined>>;

/** What may stand in a file instead, which the variable with `_FILE` behind its name then names. */
const IN_FILES = [
  'DATABASE_URL',
  'DIAL_SECRET',
  'DIAL_SECRET_BEFORE',
  'DIAL_SMTP_URL',
  'DIAL_OIDC_CLIENT_SECRET',
] as const;

/** Reads the configuration, once, at start. @throws EnvironmentError */
export function readEnvironment(given: Variables): Environment {
  const variables = { ...given, ...readFiles(given) };
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
    secretBefore: rest.DIAL_SECRET_BEFORE,
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
    log: rest.DIAL_LOG,
    metrics:
      rest.DIAL_METRICS_PORT === undefined
        ? null
        : { port: rest.DIAL_METRICS_PORT, host: rest.DIAL_METRICS_HOST },
    tracedAs: isTraced(rest) ? rest.OTEL_SERVICE_NAME : null,
    stopDelay: rest.DIAL_STOP_DELAY,
  };
}

/** The secrets that stand in files. @throws EnvironmentError */
function readFiles(variables: Variables): Record<string, string> {
  const read: Record<string, string> = {};
  const errors: string[] = [];
  for (const name of IN_FILES) {
    const file = variables[`${name}_FILE`];
    if (file === undefined || file === '') continue;
    if (variables[name] !== undefined && variables[name] !== '') {
      errors.push(`${name} and ${name}_FILE are both set: unset one of them`);
      continue;
    }
    try {
      read[name] = readFileSync(file, 'utf8').trim();
      if (read[name] === '') errors.push(`${name}_FILE names an empty file`);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
      errors.push(`${name}_FILE cannot be read (${code}): it must name a file that this user may read`);
    }
  }
  if (errors.length > 0) throw new EnvironmentError(`The environment is wrong: ${errors.join('; ')}.`);
  return read;
}

interface TraceVariables {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined;
  readonly OTEL_SDK_DISABLED?: string | undefined;
}

/** As OpenTelemetry's own variables say. */
function isTraced(variables: TraceVariables): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = variables;
  return variables.OTEL_SDK_DISABLED?.toLowerCase() !== 'true' && (traces ?? all) !== undefined;
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
