import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const SECRET = 'x'.repeat(32);

test('an empty environment gives the documented defaults', () => {
  expect(readEnvironment({ DATABASE_URL: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: undefined,
    dataDirectory: expect.stringMatching(/\.dial\/data$/),
    url: 'http://127.0.0.1:4000',
    secret: undefined,
    mail: null,
    openIdConnect: null,
    administratorEmail: 'administrator@dial.localhost',
    trustedProxies: [],
    demonstration: false,
    introspection: true,
    councilFile: undefined,
    log: 'lines',
    metrics: null,
    tracedAs: null,
    stopDelay: 0,
  });
});

test('log, metrics, traces and the end are read', () => {
  expect(
    readEnvironment({
      DIAL_LOG: 'json',
      DIAL_METRICS_PORT: '9464',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      DIAL_STOP_DELAY: '5',
    }),
  ).toMatchObject({
    log: 'json',
    metrics: { port: 9464, host: '127.0.0.1' },
    tracedAs: 'dial',
    stopDelay: 5000,
  });
  const off = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_SDK_DISABLED: 'true' };
  expect(readEnvironment(off).tracedAs).toBeNull();
});

describe('a secret in a file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'dial-secrets-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const fileOf = (text: string) => {
    const file = join(directory, randomUUID());
    writeFileSync(file, text);
    return file;
  };

  test('is read without the line end', () => {
    const variables = {
      DATABASE_URL_FILE: fileOf('postgresql://host/dial\n'),
      DIAL_SECRET_FILE: fileOf(`${SECRET}\n`),
    };
    expect(readEnvironment(variables)).toMatchObject({
      databaseUrl: 'postgresql://host/dial',
      secret: SECRET,
    });
  });

  test.each([
    [{ DIAL_SECRET_FILE: '/none/such' }, 'DIAL_SECRET_FILE cannot be read (ENOENT)'],
    [
      { DIAL_SECRET_FILE: fileOf(SECRET), DIAL_SECRET: SECRET },
      'DIAL_SECRET and DIAL_SECRET_FILE are both set',
    ],
    [{ DIAL_SMTP_URL_FILE: fileOf('\n') }, 'DIAL_SMTP_URL_FILE names an empty file'],
    [{ DIAL_SECRET_FILE: fileOf('short') }, 'DIAL_SECRET must have 32 characters or more'],
  ])('%j is refused by name', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message);
  });
});

test.each([
  [{ HOST: '0.0.0.0', PORT: '80' }, 'http://localhost:80'],
  [{ HOST: '::1' }, 'http://[::1]:4000'],
  [{ HOST: '0.0.0.0', DIAL_URL: 'https://Dial.example.org/' }, 'https://dial.example.org'],
])('%j is found at %s', (variables, url) => {
  expect(readEnvironment(variables).url).toBe(url);
});

const OIDC = {
  DIAL_OIDC_ISSUER: 'https://login.example.org/council',
  DIAL_OIDC_CLIENT_ID: 'dial',
  DIAL_OIDC_CLIENT_SECRET: 'made up',
};

test('mail, identity provider, proxies and demonstration are read', () => {
  expect(
    readEnvironment({
      ...OIDC,
      DIAL_OIDC_TRUST_EMAIL: '1',
      DATABASE_URL: 'postgresql://host/dial',
      DIAL_SECRET: SECRET,
      DIAL_SMTP_URL: 'smtp://mail.example.org:587',
      DIAL_MAIL_FROM: 'Dial <dial@example.org>',
      DIAL_ADMINISTRATOR_EMAIL: 'Ada@example.org',
      DIAL_TRUSTED_PROXIES: ' 10.0.0.1, fd00::/8 ,',
      DIAL_DEMONSTRATION: '1',
      DIAL_COUNCIL_FILE: '/etc/dial/council.yaml',
    }),
  ).toMatchObject({
    secret: SECRET,
    mail: { smtpUrl: 'smtp://mail.example.org:587', from: 'Dial <dial@example.org>' },
    openIdConnect: {
      issuer: 'https://login.example.org/council',
      clientId: 'dial',
      clientSecret: 'made up',
      name: 'single sign-on',
      trustEmail: true,
    },
    administratorEmail: 'ada@example.org',
    trustedProxies: ['10.0.0.1', 'fd00::/8'],
    demonstration: true,
    councilFile: '/etc/dial/council.yaml',
  });
});

test.each([
  [{ PORT: 'four' }, 'PORT must be a port number, at most 65535'],
  [{ PORT: '99999' }, 'PORT must be a port number, at most 65535'],
  [{ DATABASE_URL: 'mysql://host/db' }, 'DATABASE_URL must look like postgresql://'],
  [
    { DIAL_DEMONSTRATION: '1', HOST: '0.0.0.0' },
    'DIAL_DEMONSTRATION makes people whose password everybody knows',
  ],
  [{ DIAL_DEMONSTRATION: 'yes' }, 'DIAL_DEMONSTRATION must be 1, or unset'],
  [{ DIAL_GRAPHQL_INTROSPECTION: 'no' }, 'DIAL_GRAPHQL_INTROSPECTION must be 0 or 1'],
  [{ DATABASE_URL: 'postgresql://host/dial' }, 'DIAL_SECRET must be set with DATABASE_URL'],
  [{ DIAL_SECRET: 'short' }, 'DIAL_SECRET must have 32 characters or more'],
  [{ DIAL_URL: 'dial.example.org' }, 'DIAL_URL must look like https://'],
  [{ DIAL_URL: 'ftp://dial.example.org' }, 'DIAL_URL must look like https://'],
  [{ DIAL_URL: 'https://example.org/dial' }, 'DIAL_URL must have no path'],
  [{ DIAL_SMTP_URL: 'smtp://mail.example.org' }, 'DIAL_MAIL_FROM must be set with DIAL_SMTP_URL'],
  [{ DIAL_SMTP_URL: 'mail.example.org', DIAL_MAIL_FROM: 'a@b' }, 'DIAL_SMTP_URL must look like smtp://'],
  [{ ...OIDC, DIAL_OIDC_CLIENT_SECRET: '' }, 'DIAL_OIDC_ISSUER must be set together with'],
  [{ ...OIDC, DIAL_OIDC_TRUST_EMAIL: 'yes' }, 'DIAL_OIDC_TRUST_EMAIL must be 1, or unset'],
  [{ ...OIDC, DIAL_OIDC_ISSUER: 'http://login.example.org' }, 'DIAL_OIDC_ISSUER must start with https:'],
  [{ DIAL_TRUSTED_PROXIES: '10.0.0.1,proxy' }, 'DIAL_TRUSTED_PROXIES must be addresses or networks'],
  [{ DIAL_LOG: 'loud' }, 'DIAL_LOG must be lines, json or json-all'],
  [{ DIAL_METRICS_PORT: 'x' }, 'DIAL_METRICS_PORT must be a port number'],
  [{ DIAL_STOP_DELAY: '301' }, 'DIAL_STOP_DELAY must be seconds, at most 300'],
  [{ DIAL_ADMINISTRATOR_EMAIL: 'ada' }, 'DIAL_ADMINISTRATOR_EMAIL must be an e-mail address'],
])('%j is refused by name', (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message);
});

test.each(['127.0.0.1', '', 'localhost', '::1'])('a demonstration goes with the host "%s"', (HOST) => {
  expect(readEnvironment({ DIAL_DEMONSTRATION: '1', HOST }).demonstration).toBe(true);
});

test('the schema is told unless it is said otherwise', () => {
  expect(readEnvironment({ DIAL_GRAPHQL_INTROSPECTION: '1' }).introspection).toBe(true);
  expect(readEnvironment({ DIAL_GRAPHQL_INTROSPECTION: '0' }).introspection).toBe(false);
});

test('every mistake is named at once', () => {
  expect(() => readEnvironment({ PORT: 'x', DATABASE_URL: 'y' })).toThrow(/PORT .*; DATABASE_URL /);
});
