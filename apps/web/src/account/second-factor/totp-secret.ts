/** The secret of an authenticator's address, in fours to be typed: "JBSW Y3DP …"; null where the address holds none. */
export function totpSecret(uri: string): string | null {
  const secret = URL.canParse(uri) ? new URL(uri).searchParams.get('secret') : null;
  return secret === null ? null : (secret.match(/.{1,4}/g) ?? []).join(' ');
}
