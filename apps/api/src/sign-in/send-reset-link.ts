import type { PrismaClient } from '@dial/database/open/client';
import { endOlderLinks } from '@dial/database/sign-in/pending';
import type { Mailer } from '../server/mailer.ts';
import { NO_SIGN_IN, passwordLink } from '../server/site.ts';
import { resetIdentifier } from '../server/verification-identifier.ts';
import { tellFault } from '../server/watch/present-request.ts';
import type { SignInOptions } from './sign-in-options.ts';

/**
 * Sends a person the link by which to set a password, and ends those sent before. The request does not wait for the mail: how long it takes would tell that somebody
 * has the e-mail address.
 */
export function sendResetLink(prisma: PrismaClient, mailer: Mailer, { url, council }: SignInOptions) {
  return ({
    user,
    token,
  }: {
    readonly user: { id: string; name: string; email: string };
    readonly token: string;
  }) => {
    const send = async () => {
      const person = await prisma.person.findUnique({ where: { id: user.id } });
      if (person?.active !== true) return;
      await endOlderLinks(prisma, user.id, resetIdentifier(token));
      await mailer.send({
        to: user.email,
        subject: `Set a new password for Dial, ${council}`,
        text: `Hello ${user.name},

somebody, probably you, asked for a new password for your account on Dial, ${council}. Set one here:

${passwordLink({ ...NO_SIGN_IN, url }, token)}

The link is good for one hour, and once. If it was not you, do nothing: your password stays as it is.
`,
      });
    };
    send().catch((error: unknown) => {
      tellFault(error, 'A link to set a password was not sent.');
    });
    return Promise.resolve();
  };
}
