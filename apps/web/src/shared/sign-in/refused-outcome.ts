import type { ChangeOutcome } from '../editing/change-outcome.ts';
import type { SignInAnswer } from './ask-sign-in.ts';
import { waitWords } from './wait-words.ts';

type Refused = Exclude<SignInAnswer, { readonly kind: 'done' }>;

interface Problem {
  /** The field it leads to; empty for none. */
  readonly field: string;
  readonly message: string;
}

/** What the codes of the server mean in these forms. No words say whether somebody of an e-mail address is known. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  INVALID_EMAIL: { field: 'email', message: 'Enter an e-mail address, like name@council.example.' },
  INVALID_EMAIL_OR_PASSWORD: {
    field: 'password',
    message: 'The e-mail address or the password is not right. Check both and try again.',
  },
  INVALID_CODE: {
    field: 'code',
    message:
      'The code is not right. It changes every 30 seconds and counts once: enter the one that is shown next.',
  },
  INVALID_BACKUP_CODE: {
    field: 'code',
    message: 'This is no recovery code of yours that is still good. Each is good once.',
  },
  INVALID_TWO_FACTOR_COOKIE: { field: '', message: 'This took too long. Start again with your password.' },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    field: '',
    message: 'There were too many wrong codes. Start again with your password.',
  },
  ACCOUNT_TEMPORARILY_LOCKED: {
    field: '',
    message: 'There were too many wrong codes. Wait 15 minutes, then start again with your password.',
  },
  INVALID_TOKEN: {
    field: '',
    message: 'This link is too old, or was used already. Ask for a new one.',
  },
  PASSWORD_TOO_SHORT: { field: 'newPassword', message: 'The password needs at least 12 characters.' },
  PASSWORD_TOO_LONG: { field: 'newPassword', message: 'The password may have at most 128 characters.' },
  PASSWORD_TOO_EASY: {
    field: 'newPassword',
    message:
      'This password is easy to guess. Take some words that have nothing to do with each other, with you or with the council.',
  },
  INVALID_PASSWORD: { field: 'password', message: 'This is not your present password.' },
  RESET_PASSWORD_DISABLED: {
    field: '',
    message: 'Dial sends no e-mail here. Ask an administrator for a link to set a new password.',
  },
};

/** What a form says of an answer that is not what was asked for. */
export function refusedOutcome(form: string, answer: Refused): ChangeOutcome {
  if (answer.kind === 'failed') return { form, kind: 'failed' };
  const known = PROBLEMS[answer.code];
  if (known !== undefined) return { form, kind: 'invalid', errors: [known] };
  const message =
    answer.wait === null
      ? 'The server did not accept this. Load the page again and start anew.'
      : `There were too many attempts. Wait ${waitWords(answer.wait)}, then try again.`;
  return { form, kind: 'invalid', errors: [{ field: '', message }] };
}
