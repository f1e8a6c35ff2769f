import { Buffer } from 'node:buffer';
import { ENDPOINTS } from '../../src/sign-in/endpoints.ts';
import { MADE } from '../setup/cycle.ts';
import { ANYBODY } from './anybody.ts';
import { mutateBytes } from './bytes.ts';
import { type Draw, drawn, once, pick, several } from './draw.ts';
import { INTS, TEXTS } from './edges.ts';
import type { FuzzServer } from './fuzz-server.ts';
import { type Kind, kind } from './kind.ts';
import { attempt } from './oracle.ts';
import type { Asked } from './send.ts';
import { mutateTokens } from './tokens.ts';

const PATHS = [
  '/graphql',
  '/packs',
  `/returns-import/${MADE.opened}`,
  `/observations-import/${MADE.opened}?name=a.csv`,
  ...Object.keys(ENDPOINTS).map((path) => `/api/auth${path}`),
];

const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/octet-stream',
  'text/csv',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/graphql',
  'x',
  '',
  'application/json;'.repeat(200),
];

/** What bodies of the routes are about. */
const NAMES = [
  'query',
  'variables',
  'operationName',
  'extensions',
  'persistedQuery',
  'sha256Hash',
  'version',
  'edition',
  'area',
  'indicators',
  'format',
  'email',
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'code',
  'trustDevice',
  'provider',
  'callbackURL',
  '__proto__',
  'constructor',
];

const KNOWN = [
  MADE.printed,
  MADE.opened,
  'pdf',
  'docx',
  '{ __typename }',
  'oidc',
  'eda@demonstration.invalid',
  '123456',
];

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  origin: ['null', 'http://localhost', 'http://[', 'https://elsewhere.invalid', ''],
  'sec-fetch-site': ['same-origin', 'cross-site', 'x'],
  'x-dial-upload': ['1', '0'],
  'apollo-require-preflight': ['1'],
  cookie: ['better-auth.session_token=x.y', '=', ';;=;', 'a='.repeat(500), 'better-auth.session_token=%zz'],
  accept: [
    'application/json',
    'text/html',
    '*/*',
    'x',
    'multipart/mixed',
    'application/graphql-response+json',
  ],
  'content-encoding': ['gzip', 'x'],
};

export function bodyKind(server: FuzzServer): Kind {
  return kind({
    name: 'bodies',
    count: 60,
    inputs: drawn(asked),
    attempt: (input) => attempt(server, input, false),
  });
}

export function someHeaders(draw: Draw): Record<string, string> {
  return Object.fromEntries(
    Object.entries(HEADERS).flatMap(([name, values]) => (once(draw, 4) ? [[name, pick(draw, values)]] : [])),
  );
}

function asked(draw: Draw): Asked {
  const type = once(draw, 3) ? pick(draw, TYPES) : 'application/json';
  const headers = { ...someHeaders(draw), ...(type === '' ? {} : { 'content-type': type }) };
  const method = once(draw, 12) ? pick(draw, ['PUT', 'PATCH', 'OPTIONS', 'DELETE', 'TRACE']) : 'POST';
  return { who: pick(draw, ANYBODY), method, path: pick(draw, PATHS), headers, body: bodyOf(draw) };
}

function bodyOf(draw: Draw): string | Uint8Array {
  const json = JSON.stringify(once(draw, 8) ? tree(draw, 3) : object(draw, 3));
  switch (draw(7)) {
    case 0:
      return mutateTokens(draw, json);
    case 1:
      return mutateBytes(draw, Buffer.from(json));
    case 2:
      return `[${json}]`;
    case 3:
      return pick(draw, [
        '',
        '{',
        '"',
        'null',
        '1e999',
        '['.repeat(50_000),
        'x=y&x[y]=z',
        `{"query":"${'{a'.repeat(9_000)}"}`,
      ]);
    default:
      return json;
  }
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

function object(draw: Draw, depth: number): Json {
  // Own properties of any name, as JSON gives them.
  return Object.fromEntries(several(draw, 5, () => [pick(draw, NAMES), tree(draw, depth - 1)] as const));
}

function tree(draw: Draw, depth: number): Json {
  switch (draw(depth > 0 ? 7 : 5)) {
    case 0:
    case 1:
      return pick(draw, KNOWN);
    case 2:
      return pick(draw, TEXTS);
    case 3:
      return pick(draw, INTS);
    case 4:
      return pick(draw, [true, false, null]);
    case 5:
      return pick(draw, [1e308, -0.5, 2 ** 53]);
    case 6:
      return several(draw, 4, () => tree(draw, depth - 1));
    default:
      return object(draw, depth - 1);
  }
}
