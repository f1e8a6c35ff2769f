import type { PrismaClient } from '@dial/database/open/client';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { OpenIdConnect } from './sign-in-options.ts';

/** The id of the identity provider in addresses and accounts. */
export const PROVIDER = 'oidc';

/** Sign-in by the council's identity provider, of people who are there already. */
export function identityProvider({ issuer, clientId, clientSecret, name, trustEmail }: OpenIdConnect) {
  return genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        name,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        scopes: ['openid', 'profile', 'email'],
        pkce: true,
        requireIdTokenVerification: true,
        // One that says that an address is not verified is believed all the same.
        mapProfileToUser: (profile) =>
          trustEmail && profile.email_verified === undefined ? { emailVerified: true } : {},
        disableSignUp: true,
        disableImplicitSignUp: true,
        overrideUserInfo: false,
      },
    ],
  });
}

/** What the provider says of somebody whom it would sign in. */
interface Said {
  readonly id?: string | undefined;
  readonly email?: string | null | undefined;
  readonly emailVerified?: boolean | undefined;
}

/**
 * Why the provider does not sign somebody in; undefined where it does. Asked each time, not only when the account is first met: by then the
 * person may have another address here, or the account may say another there.
 *
 * @param person as whom
 * @param isNew whether the account is not yet the person's
 */
export async function whyRefused(
  prisma: PrismaClient,
  { id: person = '', email, emailVerified }: Said,
  isNew: boolean,
): Promise<{ error: string } | undefined> {
  if (emailVerified !== true) return { error: 'email_not_verified' };
  const known = await prisma.person.findUnique({
    where: { id: person },
    select: { email: true, accounts: { where: { providerId: PROVIDER }, select: { id: true } } },
  });
  if (known === null || known.email !== email?.toLowerCase()) return { error: 'email_of_another' };
  // Somebody else may have the address by now whom the provider knew by it before.
  if (isNew && known.accounts.length > 0) return { error: 'another_account' };
  return undefined;
}
