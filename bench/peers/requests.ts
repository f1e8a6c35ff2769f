// What a load generator sends to each peer: no more than text, so that it can be imported anywhere.
import * as apollo from './apollo-queries.ts';
import * as postgraphile from './postgraphile-queries.ts';
import { EDITIONS, LISTED, type Scale } from './scales.ts';

export interface PeerRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent from a GET. */
  readonly body?: string;
}

export const WORKS = ['list', 'detail', 'headline'] as const;

export type Work = (typeof WORKS)[number];

/** Each is started by `node bench/peers/NAME.ts`. */
export const PEERS = [
  'buffer',
  'json',
  'apollo-sql',
  'apollo-sql-no-cache-control',
  'apollo-prisma',
  'postgraphile',
  'postgraphile-nested',
] as const;

export type PeerName = (typeof PEERS)[number];

export interface PeerRequests {
  /** One question again and again: the newest edition, its first indicator. */
  readonly cached: PeerRequest;
  /** Other variables each time: every edition, or every listed indicator of the newest. */
  readonly rotating: readonly PeerRequest[];
}

interface Question {
  readonly period: number;
  readonly indicator: number;
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** @returns the same questions for every peer, in its own words */
export function peerRequests(peer: PeerName, work: Work, scale: Scale): PeerRequests {
  const ask = (question: Question) => request(peer, work, question);
  return {
    cached: ask({ period: scale.periods, indicator: 1 }),
    rotating: questions(work, scale.periods).map(ask),
  };
}

function questions(work: Work, newest: number): readonly Question[] {
  if (work === 'detail')
    return Array.from({ length: LISTED }, (_, index) => ({ period: newest, indicator: index + 1 }));
  return Array.from({ length: EDITIONS }, (_, index) => ({ period: newest - index, indicator: 1 }));
}

function request(peer: PeerName, work: Work, question: Question): PeerRequest {
  if (peer.startsWith('postgraphile')) return graphql('/graphql', ...inPostgraphile(peer, work, question));
  if (peer.startsWith('apollo')) return graphql('/', ...inApollo(work, question));
  const indicator = work === 'detail' ? `&indicator=${question.indicator}` : '';
  return { method: 'GET', path: `/${work}?period=${question.period}${indicator}`, headers: {} };
}

function graphql(path: string, query: string, variables: Readonly<Record<string, number>>): PeerRequest {
  return { method: 'POST', path, headers: JSON_HEADERS, body: JSON.stringify({ query, variables }) };
}

type Asked = readonly [query: string, variables: Readonly<Record<string, number>>];

function inPostgraphile(peer: PeerName, work: Work, { period, indicator }: Question): Asked {
  if (work === 'list' && peer === 'postgraphile-nested')
    return [postgraphile.NESTED_LIST_QUERY, { period, previous: period - 1, first: LISTED }];
  if (work === 'list') return [postgraphile.LIST_QUERY, { period, first: LISTED }];
  if (work === 'detail') return [postgraphile.DETAIL_QUERY, { period, indicator }];
  return [postgraphile.HEADLINE_QUERY, { period }];
}

function inApollo(work: Work, { period, indicator }: Question): Asked {
  if (work === 'list') return [apollo.LIST_QUERY, { period }];
  if (work === 'detail') return [apollo.DETAIL_QUERY, { period, indicator }];
  return [apollo.HEADLINE_QUERY, { period }];
}
