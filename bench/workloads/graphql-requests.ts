import type { RequestSet } from '../load/request-set.ts';

/** As the web app asks. */
const WEB = { 'apollo-require-preflight': 'true', accept: 'application/json' };

/** As an outside client asks. */
const OUTSIDE = { 'content-type': 'application/json', accept: 'application/json' };

export function get(paths: readonly string[], headers: RequestSet['headers'] = {}): RequestSet {
  return { method: 'GET', headers: { ...WEB, ...headers }, requests: paths.map((path) => ({ path })) };
}

/** One query with these variables in turn. */
export function post(query: string, variables: readonly object[]): RequestSet {
  return {
    method: 'POST',
    headers: OUTSIDE,
    requests: variables.map((one) => ({
      path: '/graphql',
      body: JSON.stringify({ query, variables: one }),
    })),
  };
}
