import { MADE } from '../setup/cycle.ts';
import { ANYBODY } from './anybody.ts';
import { someHeaders } from './body-kind.ts';
import { type Draw, drawn, once, pick, seldom, several } from './draw.ts';
import { DATES, INTS, NUMBERS, PERIODS, TEXTS } from './edges.ts';
import type { FuzzServer } from './fuzz-server.ts';
import { idsFor } from './ids.ts';
import { type Kind, kind } from './kind.ts';
import { attempt } from './oracle.ts';

/** Every address that is not GraphQL's; a word in braces stands for an id of that kind. */
const PATHS = [
  '/',
  '/healthz',
  '/readyz',
  '/editions.atom',
  '/data/{edition}',
  '/data/{edition}/{file}',
  '/embed/editions/{edition}/indicators/{indicator}',
  '/packs/{view}',
  '/packs/{view}/file',
  '/audit.csv',
  '/returns-template/{edition}.xlsx',
  '/returns-template/{edition}.csv',
  '/graphql',
  '/api/auth/callback/oidc',
  '/api/auth/{file}',
  '/assets/{file}',
  '/editions',
  '/editions/{edition}',
  '/editions/{edition}/indicators',
  '/editions/{edition}/indicators/{indicator}',
  '/editions/{edition}/areas/{area}',
  '/editions/{edition}/{page}',
  '/outcomes/{outcome}',
  '/framework/{frameworkMeasure}',
  '/plans/{deliveryPlan}',
  '/corporate-plan/outcomes/{outcome}',
  '/measures/{chain}',
  '/returns/{edition}/{indicator}',
  '/people/{person}',
  '/{page}',
  '/{page}/{file}',
] as const;

const FILES = [
  'observations.csv',
  'observations.json',
  'observations.xlsx',
  'indicators.csv',
  'indicators.csv-metadata.json',
  'dataset.json',
  'constructor.csv',
  'sign-in',
  '..',
];
const PAGES = [
  'conflicts',
  'glossary',
  'data',
  'pack',
  'changes',
  'history',
  'highlights',
  'import',
  'targets',
  'recommendations',
  'compare',
  'views',
  'search',
  'about',
  'account',
  'people',
  'audit',
  'returns',
];

/** What addresses ask with. */
const NAMES = [
  'edition',
  'indicators',
  'from',
  'to',
  'at',
  'query',
  'variables',
  'operationName',
  'extensions',
  'directorate',
  'area',
  'rags',
  'text',
  'q',
  'sort',
  'actor',
  'action',
  'subject',
  'after',
  'first',
  'code',
  'state',
  'error',
  'token',
  '__proto__',
];

/** Parts of an address as they are sent, whatever they mean. */
const RAW = [
  '%00',
  '%zz',
  '%',
  '%c0%af',
  '%ed%a0%80',
  '..',
  '.',
  '//',
  '\\',
  ';a=b',
  '\u00e9',
  '?',
  '#',
  '%2f..%2f',
  '%252e',
  '*',
  '[',
  '^',
  '|',
  '%0d%0aX-A:%20b',
];

export function addressKind(server: FuzzServer): Kind {
  return kind({
    name: 'addresses',
    count: 120,
    inputs: drawn((draw) => ({
      who: pick(draw, ANYBODY),
      method: once(draw, 12) ? pick(draw, ['HEAD', 'DELETE', 'OPTIONS', 'POST', 'PUT']) : 'GET',
      path: address(draw, server),
      headers: { ...someHeaders(draw), ...conditional(draw) },
      body: null,
    })),
    attempt: (input) => attempt(server, input, false),
  });
}

function conditional(draw: Draw): Record<string, string> {
  if (!once(draw, 6)) return {};
  const name = pick(draw, [
    'if-none-match',
    'range',
    'if-modified-since',
    'host',
    'x-forwarded-for',
    'if-match',
    'expect',
  ]);
  const values = [
    '*',
    'W/"x"',
    'bytes=0-1',
    'bytes=9-',
    'x',
    '[',
    'localhost:99999',
    '"',
    ',,',
    '100-continue',
  ];
  return { [name]: pick(draw, values) };
}

function address(draw: Draw, server: FuzzServer): string {
  const path = pick(draw, PATHS).replace(/\{(\w+)\}/g, (_all, word: string) => part(draw, server, word));
  const asked = several(draw, 4, () => `${pick(draw, NAMES)}=${value(draw, server)}`);
  const mutated = once(draw, 12) ? `${path}${pick(draw, RAW)}` : path;
  const whole = once(draw, 40)
    ? pick(draw, ['*', 'http://x/', 'http://[/', 'x', '//x/y', '/'.repeat(9_000)])
    : mutated;
  return asked.length === 0 ? whole : `${whole}?${asked.join(pick(draw, ['&', '&', ';', '&&']))}`;
}

function part(draw: Draw, { ids }: FuzzServer, word: string): string {
  if (once(draw, 10)) return pick(draw, RAW);
  if (once(draw, 6)) return encoded(pick(draw, TEXTS));
  if (word === 'file') return pick(draw, FILES);
  if (word === 'page') return pick(draw, PAGES);
  if (word === 'edition') return pick(draw, [MADE.printed, MADE.opened]);
  return encoded(pick(draw, idsFor(ids, [word])));
}

const GRAPHQL = [
  '{__typename}',
  '{editions{id title}}',
  'mutation{__typename}',
  '{',
  '{"persistedQuery":{"version":1,"sha256Hash":"x"}}',
  '{"a":1}',
];

function value(draw: Draw, { ids }: FuzzServer): string {
  return seldom(
    draw,
    10,
    () => pick(draw, RAW),
    () => {
      const texts = pick(draw, [
        [...ids.values()].flat(),
        TEXTS,
        GRAPHQL,
        DATES,
        PERIODS,
        NUMBERS,
        INTS.map(String),
      ]);
      return encoded(pick(draw, texts));
    },
  );
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
