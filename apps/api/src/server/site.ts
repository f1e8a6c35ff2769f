/** What links, cookies and the sign-in page have to know of a deployment. */
export interface Site {
  /** The public address, without a slash at its end. */
  readonly url: string;
  /** Whether a forgotten password is mended by e-mail; else by an administrator's link. */
  readonly resetByEmail: boolean;
  /** What people call the identity provider; null where there is none. */
  readonly openIdConnect: string | null;
  /** The one password of a demonstration's made-up people; null where there is none. */
  readonly demonstrationPassword: string | null;
}

/** Of a server that nobody signs in to. */
export const NO_SIGN_IN: Site = {
  url: 'http://localhost',
  resetByEmail: false,
  openIdConnect: null,
  demonstrationPassword: null,
};

/** Where somebody sets a password. The token is no part of the request: neither logs nor other sites get it. */
export function passwordLink(site: Site, token: string): string {
  return `${site.url}/set-password#token=${token}`;
}
