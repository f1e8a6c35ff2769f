/** Where a typed code is sent: six digits come from an authenticator app, anything else is a recovery code. */
export function codePath(typed: string): { readonly path: string; readonly code: string } {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits)
    ? { path: '/two-factor/verify-totp', code: digits }
    : { path: '/two-factor/verify-backup-code', code: typed.trim() };
}
