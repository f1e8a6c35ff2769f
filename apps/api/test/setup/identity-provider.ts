import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { OpenIdConnect } from '../../src/sign-in/sign-in-options.ts';

/** What the provider says of somebody. */
export interface Claims {
  readonly email: string;
  /** Undefined where the provider does not say. */
  readonly email_verified: boolean | undefined;
}

export interface IdentityProvider {
  readonly settings: OpenIdConnect;
  /** Those whom the provider knows, by their name there; tests add to it. */
  readonly accounts: Map<string, Claims>;
  /** The authorization requests that it got, newest last. */
  readonly requests: URLSearchParams[];
  /** The ID tokens that it gave, newest last. */
  readonly idTokens: string[];
  close(): Promise<void>;
}

const CLIENT = { client_id: 'dial', client_secret: 'made-up client secret of the identity provider' };

/**
 * A real OpenID Connect provider on this machine, at whose form everybody who is known signs in with any password.
 *
 * @param redirectUri where it sends people back to
 */
export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  const accounts = new Map<string, Claims>();
  const requests: URLSearchParams[] = [];
  const idTokens: string[] = [];
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, id) => {
      const claims = accounts.get(id);
      return claims && { accountId: id, claims: () => ({ sub: id, name: `Made-up ${id}`, ...claims }) };
    },
    cookies: { keys: ['made-up'] },
  });
  provider.on('grant.success', ({ body }) => {
    if (typeof body === 'object' && body !== null && 'id_token' in body) idTokens.push(String(body.id_token));
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/auth') requests.push(url.searchParams);
    void handle(request, response);
  });
  return {
    settings: {
      issuer,
      clientId: CLIENT.client_id,
      clientSecret: CLIENT.client_secret,
      name: 'Made-up Council account',
      trustEmail: false,
    },
    accounts,
    requests,
    idTokens,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
