import type { Mailer } from '../server/mailer.ts';

/** A council's identity provider. */
export interface OpenIdConnect {
  /** Address under which the provider describes itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
  /** Whether an e-mail address of which it does not say whether it is verified is believed. */
  readonly trustEmail: boolean;
}

export interface SignInOptions {
  /** The public address, without a slash at its end. */
  readonly url: string;
  /** Signs cookies, encrypts second factors. */
  readonly secret: string;
  readonly council: string;
  readonly mailer: Mailer | null;
  readonly openIdConnect: OpenIdConnect | null;
  /** Whether there are made-up people with a password that everybody may know. */
  readonly demonstration?: boolean;
}
