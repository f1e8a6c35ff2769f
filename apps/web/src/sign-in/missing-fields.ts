import type { FieldError } from '../shared/editing/change-outcome.ts';

const WORDS: Readonly<Record<string, string>> = {
  email: 'Enter your e-mail address.',
  password: 'Enter your password.',
  code: 'Enter the code.',
  newPassword: 'Enter a new password.',
};

/** What was not typed at all, before anything is asked of the server. */
export function missingFields(typed: Readonly<Record<string, string>>): FieldError[] {
  return Object.entries(typed).flatMap(([field, text]) =>
    text === '' ? [{ field, message: WORDS[field] ?? 'Fill this in.' }] : [],
  );
}
