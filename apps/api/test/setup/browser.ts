import { keptAs } from '@dial/domain/privacy/kept-in-browser';
import type { FastifyInstance } from 'fastify';
import type { Answer } from './ask.ts';

interface BrowserAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Somebody's browser before a server: keeps its cookies, and says where its requests come from. */
export interface Browser {
  readonly cookies: Map<string, string>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<BrowserAnswer>;
  ask(query: string, headers?: Record<string, string>): Promise<Answer>;
  /** Who is signed in here; null for nobody. */
  viewer(): Promise<string | null>;
}

export function browse(server: FastifyInstance, host = 'localhost', scheme = 'http'): Browser {
  const cookies = new Map<string, string>();
  const send = async (url: string, payload: object, headers: Record<string, string>) => {
    const response = await server.inject({
      method: 'POST',
      url,
      payload,
      headers: { host, origin: `${scheme}://${host}`, ...cookieHeader(cookies), ...headers },
    });
    keepDialsCookies(cookies, [response.headers['set-cookie'] ?? []].flat());
    return response;
  };
  const ask = async (query: string, headers: Record<string, string> = {}) =>
    (await send('/graphql', { query }, headers)).json<Answer>();
  return {
    cookies,
    post: async (path, body = {}, headers = {}) => {
      const response = await send(`/api/auth${path}`, body, headers);
      return { status: response.statusCode, body: response.json(), headers: response.headers };
    },
    ask,
    viewer: async () => {
      const { data } = await ask('{ viewer { id } }');
      return (data?.viewer as { id: string | null } | undefined)?.id ?? null;
    },
  };
}

export function cookieHeader(cookies: ReadonlyMap<string, string>): Record<string, string> {
  return cookies.size === 0
    ? {}
    : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

export function keepCookies(cookies: Map<string, string>, set: readonly string[]): void {
  for (const cookie of set) {
    const [pair = '', ...attributes] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    if (attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')) cookies.delete(name);
    else cookies.set(name, value.join('='));
  }
}

/** Keeps what Dial sets, which has to stand on its page of cookies and to last no longer than it says there. */
export function keepDialsCookies(cookies: Map<string, string>, set: readonly string[]): void {
  keepCookies(cookies, set);
  for (const cookie of set) {
    const [name = ''] = cookie.split('=');
    const lasts = Number(/max-age=(\d+)/i.exec(cookie)?.[1] ?? 0);
    const most = keptAs('cookie', name)?.seconds;
    if (cookies.has(name) && !(most !== undefined && lasts <= most))
      throw new Error(
        `The cookie ${name}, of ${lasts} seconds, is not so in packages/domain/src/privacy/kept-in-browser.ts`,
      );
  }
}
