import { expect, it } from 'vitest';
import { totpSecret } from './totp-secret.ts';

it('reads the secret in fours', () => {
  expect(totpSecret('otpauth://totp/Dial:ada%40council.example?secret=JBSWY3DPEHP&issuer=Dial')).toBe(
    'JBSW Y3DP EHP',
  );
});

it.each(['', 'otpauth://totp/Dial', 'no address'])('reads none from %j', (uri) => {
  expect(totpSecret(uri)).toBeNull();
});
