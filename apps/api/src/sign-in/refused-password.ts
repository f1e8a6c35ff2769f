import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './create-auth.ts';
import { isGuessable } from './guessable-password.ts';
import type { SignIn } from './sign-in.ts';
import { textOfBody } from './text-of-body.ts';

export const GUESSABLE = {
  code: 'PASSWORD_TOO_EASY',
  message:
    'The password is easy to guess. Take some words that have nothing to do with each other, with you or with the council.',
} as const;

/**
 * What is wrong with a password that somebody would set; null where nothing is, or the library says so itself: of the length, and of who may.
 *
 * @param person whose it would be; null where that is nobody
 */
export async function refusedPassword(
  { prisma, council }: SignIn,
  person: string | null,
  body: unknown,
): Promise<typeof GUESSABLE | null> {
  const password = textOfBody(body, 'newPassword');
  if (person === null || password === null) return null;
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) return null;
  const known = await prisma.person.findUnique({
    where: { id: person },
    select: { name: true, email: true },
  });
  const about = known === null ? [council] : [council, known.name, known.email];
  return (await isGuessable(password, about)) ? GUESSABLE : null;
}
